-- A case opened from outside its circle of care: by whom, why, and for at most an hour. Each opening is for one case and is never changed.
create table break_glass (
    id           uuid primary key,
    episode_id   uuid not null,
    patient_id   uuid not null,
    clinician_id uuid not null references clinician,
    reason       text not null check (reason ~ '\S'),
    opened_at    timestamptz not null,
    runs_until   timestamptz not null,
    check (runs_until > opened_at and runs_until <= opened_at + interval '60 minutes'),
    foreign key (episode_id, patient_id) references episode (id, patient_id),
    unique (id, clinician_id)
);
create index break_glass_running on break_glass (clinician_id, runs_until);
revoke update, delete on break_glass from levator_app;
