create table screen_answer (
    id           uuid primary key,
    visit_id     uuid not null,
    episode_id   uuid not null,
    patient_id   uuid not null,
    clinician_id uuid not null references clinician,
    at           timestamptz not null,
    outcome      text not null check (outcome in ('NO_CHANGE', 'RAISED', 'NOT_NOW')),
    foreign key (visit_id, episode_id) references visit (id, episode_id),
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index screen_answer_visit on screen_answer (visit_id, at);
revoke update, delete on screen_answer from levator_app;

create table red_flag (
    id           uuid primary key,
    patient_id   uuid not null,
    episode_id   uuid not null,
    visit_id     uuid not null,
    kind         text not null references red_flag_kind,
    pauses       text not null check (pauses in ('NOTHING', 'TRAINERS', 'INTERNAL', 'ALL_INTIMATE')),
    released_by  text not null check (released_by in ('ANY_ACTION', 'MEDICAL_ASSESSMENT', 'THERAPIST')),
    said         text,
    raised_by_id uuid not null references clinician,
    raised_at    timestamptz not null,
    due_at       timestamptz not null check (due_at > raised_at),
    released_at  timestamptz check (released_at >= raised_at),
    version      int  not null default 0,
    foreign key (visit_id, episode_id) references visit (id, episode_id),
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index red_flag_patient on red_flag (patient_id);
create index red_flag_open on red_flag (patient_id) where released_at is null;
-- What was said stays said; only the release and the version ever change.
revoke update, delete on red_flag from levator_app;
grant update (released_at, version) on red_flag to levator_app;

create table red_flag_action (
    red_flag_id  uuid not null references red_flag,
    seq          int  not null,
    kind         text not null check (kind in
                     ('EMERGENCY_CALLED', 'SENT_TO_EMERGENCY', 'PHONED', 'LETTER', 'ADVISED_AND_DECLINED', 'ASSESSED')),
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null check (recorded_at >= happened_at),
    clinician_id uuid not null references clinician,
    whom         text,
    told         text,
    assessor     text check (assessor in ('PHYSICIAN', 'NURSE_PRACTITIONER', 'THERAPIST')),
    outcome      text check (outcome in ('MAY_CONTINUE', 'NOT_YET')),
    primary key (red_flag_id, seq),
    check (kind <> 'PHONED' or whom is not null),
    check (kind <> 'ADVISED_AND_DECLINED' or told is not null),
    check (kind <> 'ASSESSED' or num_nulls(whom, assessor, outcome) = 0)
);
revoke update, delete on red_flag_action from levator_app;
