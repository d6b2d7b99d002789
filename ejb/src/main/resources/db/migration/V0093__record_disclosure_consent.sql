-- Consent to disclose: recorded once, never changed; a withdrawal is its own row.
create table disclosure_consent (
    id                  uuid primary key,
    episode_id          uuid not null,
    patient_id          uuid not null,
    letter_id           uuid not null references letter,
    purpose             text not null check (purpose in ('MEDICAL_ASSESSMENT', 'PSYCHOSEXUAL_THERAPY')),
    addressee           text not null check (addressee in ('DIRECTORY', 'EMERGENCY_DEPARTMENT', 'TREATING_PHYSICIAN')),
    recipient_id        uuid references recipient,
    basis               text not null check (basis in ('PATIENT', 'SUBSTITUTE', 'LAW')),
    given_by            text,
    law                 text,
    manner              text check (manner in ('SPOKEN', 'WRITTEN', 'SPOKEN_AND_WRITTEN')),
    given_at            timestamptz not null,
    until               date,
    covers_replacements boolean not null,
    recorded_by_id      uuid not null references clinician,
    recorded_at         timestamptz not null,
    foreign key (episode_id, patient_id) references episode (id, patient_id),
    check ((addressee = 'DIRECTORY') = (recipient_id is not null)),
    check ((basis = 'SUBSTITUTE') = (given_by is not null)),
    check ((basis = 'LAW') = (law is not null)),
    check ((basis = 'LAW') = (manner is null)),
    check (given_at <= recorded_at)
);
create index disclosure_consent_episode on disclosure_consent (episode_id);

create table disclosure_consent_content (
    disclosure_consent_id uuid not null references disclosure_consent,
    content               text not null,
    primary key (disclosure_consent_id, content)
);

create table disclosure_withdrawal (
    id             uuid primary key,
    consent_id     uuid not null unique references disclosure_consent,
    withdrawn_at   timestamptz not null,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    check (withdrawn_at <= recorded_at)
);
revoke update, delete on disclosure_consent, disclosure_consent_content, disclosure_withdrawal from levator_app;
