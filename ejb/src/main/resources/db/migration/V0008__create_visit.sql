create table visit (
    id           uuid primary key,
    episode_id   uuid not null,
    patient_id   uuid not null,
    clinician_id uuid not null references clinician,
    starts_at    timestamptz not null,
    minutes      int  not null check (minutes between 5 and 240),
    kind         text not null check (kind in ('IN_PERSON', 'VIRTUAL', 'GROUP', 'PHONE', 'MESSAGE')),
    state        text not null check (state in ('BOOKED', 'ATTENDED', 'MISSED', 'CANCELLED')),
    version      int  not null default 0,
    foreign key (episode_id, patient_id) references episode (id, patient_id),
    unique (id, episode_id)
);
create index visit_episode on visit (episode_id, starts_at);
create index visit_clinician on visit (clinician_id, starts_at);
revoke delete on visit from levator_app;
