-- Somebody around a patient, as she names them. Nothing follows from it: what they may be told or do stands in the agreements.
create table contact (
    id             uuid primary key,
    patient_id     uuid not null references patient,
    kind           text not null check (kind in ('PARTNER', 'PARENT_OR_GUARDIAN', 'SOMEONE_ELSE')),
    name           text not null check (name <> ''),
    phone          text,
    gone_on        date,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    version        int  not null default 0,
    unique (id, kind)
);
create index contact_patient on contact (patient_id);
revoke update, delete on contact from levator_app;
grant update (gone_on, version) on contact to levator_app;

-- What was agreed on a day, as a whole; a later word is a new row. A partner gets no part of the record, whoever says so.
create table contact_agreement (
    id             uuid primary key,
    contact_id     uuid not null,
    kind           text not null,
    agreed         text not null check (agreed ~ '^((TALK|ATTEND_VISITS|HOME_PRACTICE|CALL|RECORD|REMINDERS|RECEIPTS|STATEMENTS)( |$))*$'),
    speaker        text not null check (speaker in ('PATIENT', 'DECISION_MAKER')),
    about          text,
    agreed_on      date not null,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    foreign key (contact_id, kind) references contact (id, kind),
    check (kind <> 'PARTNER' or agreed !~ 'RECORD|REMINDERS|RECEIPTS|STATEMENTS')
);
create index contact_agreement_contact on contact_agreement (contact_id);
revoke update, delete on contact_agreement from levator_app;
