-- What every examiner must know, whatever the case. Each change is a new revision; none is ever changed or removed.
create table care_profile (
    id              uuid primary key,
    patient_id      uuid not null references patient,
    revision        int  not null check (revision > 0),
    recorded_at     timestamptz not null,
    recorded_by_id  uuid not null references clinician,
    allergies_known text not null check (allergies_known in ('NOT_ASKED', 'NONE_KNOWN', 'LISTED')),
    pregnancy       text not null check (pregnancy in ('NOT_ASKED', 'NO', 'POSSIBLE', 'YES')),
    implants_known  text not null check (implants_known in ('NOT_ASKED', 'NONE_KNOWN', 'LISTED')),
    implants        text,
    third_person    text not null check (third_person in ('NOT_ASKED', 'ASK_EACH_TIME', 'WANTED', 'NOT_WANTED')),
    adjustment_note text,
    body_words      text,
    partner_words   text,
    unique (patient_id, revision),
    check (implants_known = 'LISTED' or implants is null)
);
revoke update, delete on care_profile from levator_app;

create table care_profile_allergy (
    care_profile_id uuid not null references care_profile,
    seq             int  not null,
    kind            text not null check (kind in ('LATEX', 'ADHESIVE', 'LUBRICANT', 'MEDICATION', 'OTHER')),
    what            text,
    primary key (care_profile_id, seq)
);
revoke update, delete on care_profile_allergy from levator_app;

create table care_profile_adjustment (
    care_profile_id uuid not null references care_profile,
    adjustment      text not null,
    primary key (care_profile_id, adjustment)
);
revoke update, delete on care_profile_adjustment from levator_app;
