-- That a patient would like another therapist: no reason is asked and none is kept (CAS-7). It waits until somebody else leads her case, or
-- until she would rather stay.
create table therapist_wish (
    id               uuid primary key,
    episode_id       uuid not null,
    patient_id       uuid not null,
    lead_id          uuid references clinician,
    wished_on        date not null,
    recorded_by_id   uuid not null references clinician,
    recorded_at      timestamptz not null,
    taken_back_at    timestamptz check (taken_back_at >= recorded_at),
    taken_back_by_id uuid references clinician,
    version          int not null default 0,
    foreign key (episode_id, patient_id) references episode (id, patient_id),
    check ((taken_back_at is null) = (taken_back_by_id is null)),
    -- by the clinic's clock, which is behind UTC
    check (wished_on between (recorded_at at time zone 'UTC')::date - 1 and (recorded_at at time zone 'UTC')::date)
);
create index therapist_wish_episode on therapist_wish (episode_id);
revoke update, delete on therapist_wish from levator_app;
grant update (taken_back_at, taken_back_by_id, version) on therapist_wish to levator_app;
