-- That the patient of one case was told that her therapist leaves: when, how and by whom.
create table told_of_leaving (
    id             uuid primary key,
    episode_id     uuid not null,
    patient_id     uuid not null,
    leaver_id      uuid not null references clinician,
    manner         text not null check (manner in ('IN_PERSON', 'PHONE', 'SECURE_MESSAGE', 'LETTER')),
    told_on        date not null,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index told_of_leaving_episode on told_of_leaving (episode_id, leaver_id);
revoke update, delete on told_of_leaving from levator_app;
