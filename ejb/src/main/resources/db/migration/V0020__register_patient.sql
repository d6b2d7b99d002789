-- Who she is and how she may be reached. Nothing about sex, gender or partner is mandatory; nothing here is clinical.
alter table patient
    add column chosen_name_given           text not null check (chosen_name_given <> ''),
    add column chosen_name_family          text,
    add column legal_name_given            text,
    add column legal_name_family           text,
    add column folded_names                text not null,
    add column pronouns                    text,
    add column born                        date not null check (born >= '1880-01-01'),
    add column language                    text not null check (language in ('EN', 'FR')),
    add column interpreter                 text,
    add column email                       text,
    add column address_line                text,
    add column address_city                text,
    add column address_province            text,
    add column address_postal_code         text,
    add column safe_contact_hours          text,
    add column safe_contact_neutral_text_only boolean not null,
    add column emergency_contact_name      text,
    add column emergency_contact_relation  text,
    add column emergency_contact_phone     text,
    add column family_doctor_name          text,
    add column family_doctor_organisation  text,
    add column family_doctor_phone         text,
    add column health_number_province      text,
    add column health_number_number        text,
    add column health_number_version_code  text,
    add check (legal_name_given is not null or legal_name_family is null),
    add check (num_nulls(health_number_province, health_number_number) in (0, 2)),
    add check (health_number_number is not null or health_number_version_code is null);
revoke delete on patient from levator_app;

create table patient_phone (
    patient_id uuid not null references patient,
    seq        int  not null,
    number     text not null,
    use        text not null check (use in ('PREFERRED', 'ALLOWED', 'DO_NOT_CALL')),
    voicemail  text not null check (voicemail in ('NOT_ASKED', 'NO', 'NEUTRAL_ONLY', 'YES')),
    primary key (patient_id, seq)
);

-- A name that was once hers stays, with the day it ended.
create table patient_former_name (
    patient_id  uuid not null references patient,
    seq         int  not null,
    kind        text not null check (kind in ('CHOSEN', 'LEGAL')),
    name_given  text not null,
    name_family text,
    until       date not null,
    primary key (patient_id, seq)
);
revoke update, delete on patient_former_name from levator_app;
