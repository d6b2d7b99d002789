create sequence episode_number start with 20500;

create table episode (
    id         uuid primary key,
    patient_id uuid not null references patient,
    number     text not null unique,
    state      text not null check (state in
                   ('INQUIRY', 'INTAKE', 'ACTIVE', 'ON_BREAK', 'DISCHARGED', 'TRANSFERRED', 'DECEASED')),
    reason     text,
    opened_at  timestamptz not null,
    version    int not null default 0,
    unique (id, patient_id)
);
create index episode_patient on episode (patient_id);

create table episode_state_change (
    episode_id   uuid not null references episode,
    seq          int  not null,
    to_state     text not null,
    at           timestamptz not null,
    clinician_id uuid not null references clinician,
    reason       text,
    primary key (episode_id, seq)
);
revoke update, delete on episode_state_change from levator_app;

create table care_team_member (
    id           uuid primary key,
    episode_id   uuid not null,
    patient_id   uuid not null,
    clinician_id uuid not null references clinician,
    relation     text not null check (relation in ('LEAD', 'ASSIGNED', 'COVER')),
    starts       date not null,
    ends         date check (ends >= starts),
    version      int  not null default 0,
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index care_team_member_episode on care_team_member (episode_id);
create index care_team_member_patient on care_team_member (patient_id);
create index care_team_member_clinician on care_team_member (clinician_id);
create unique index care_team_member_one_lead on care_team_member (episode_id) where relation = 'LEAD' and ends is null;
revoke delete on care_team_member from levator_app;
