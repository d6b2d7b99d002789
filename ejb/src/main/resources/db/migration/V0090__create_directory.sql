-- People and places that letters go to. Nothing here is about a patient.
create table recipient (
    id              uuid primary key,
    profession      text not null check (profession in ('FAMILY_PHYSICIAN', 'NURSE_PRACTITIONER', 'GYNAECOLOGIST',
                        'SEX_THERAPIST', 'PSYCHOLOGIST', 'PSYCHOTHERAPIST', 'PHYSIOTHERAPIST', 'INSURER', 'OTHER')),
    name            text not null check (name <> ''),
    regulated_title text,
    organisation    text,
    address_line    text,
    city            text,
    province        text check (province in ('AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT')),
    postal_code     text,
    phone           text,
    fax             text,
    email           text,
    language        text not null check (language in ('EN', 'FR')),
    sexual_medicine boolean not null,
    pelvic_pain     boolean not null,
    who_may_refer   text not null check (who_may_refer in ('ANYONE', 'PHYSICIAN_OR_NURSE_PRACTITIONER', 'PATIENT_HERSELF', 'NOT_KNOWN')),
    wait_weeks      int check (wait_weeks between 0 and 520),
    wait_as_of      date,
    active          boolean not null,
    changed_at      timestamptz not null,
    changed_by_id   uuid not null references clinician,
    version         int not null default 0,
    check ((wait_weeks is null) = (wait_as_of is null))
);
create index recipient_by_name on recipient (name);
revoke delete on recipient from levator_app;
