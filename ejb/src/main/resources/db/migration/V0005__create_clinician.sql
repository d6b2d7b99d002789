create table clinician (
    id                  uuid primary key,
    account             text not null unique,
    given_name          text not null,
    family_name         text not null,
    language            text not null check (language in ('EN', 'FR')),
    title_en            text,
    title_fr            text,
    college             text,
    registration_number text,
    active              boolean not null,
    version             int not null default 0,
    check (num_nulls(title_en, title_fr, college, registration_number) in (0, 4))
);

create table clinician_authorisation (
    clinician_id uuid not null references clinician,
    province     text not null,
    number       text not null,
    since        date not null,
    until        date check (until >= since),
    attested     boolean not null
);
create index clinician_authorisation_clinician on clinician_authorisation (clinician_id);

create table supervision (
    id            uuid primary key,
    clinician_id  uuid not null references clinician,
    supervisor_id uuid not null references clinician,
    starts        date not null,
    ends          date check (ends >= starts),
    version       int  not null default 0,
    check (clinician_id <> supervisor_id)
);
create index supervision_supervisor on supervision (supervisor_id);
create index supervision_clinician on supervision (clinician_id);
