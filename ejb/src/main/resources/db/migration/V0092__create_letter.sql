-- A letter while it is worked on. What was issued stands in issued_letter and never changes.
create table letter (
    id               uuid primary key,
    episode_id       uuid not null,
    patient_id       uuid not null,
    kind             text not null check (kind in ('MEDICAL_ASSESSMENT', 'PSYCHOSEXUAL_THERAPY')),
    language         text not null check (language in ('EN', 'FR')),
    template_id      uuid not null references letter_template,
    addressee        text not null check (addressee in ('DIRECTORY', 'EMERGENCY_DEPARTMENT', 'TREATING_PHYSICIAN')),
    recipient_id     uuid references recipient,
    urgent           boolean not null,
    urgent_flag      text,
    urgent_onset     text,
    urgent_advice    text,
    question         text,
    expectation      text,
    told_of_withheld boolean not null,
    preview          text check (preview in ('READ_TOGETHER', 'READ', 'NOT_WISHED', 'NOT_POSSIBLE')),
    previewed_at     timestamptz,
    state            text not null check (state in ('DRAFT', 'APPROVED', 'ISSUED', 'SENT')),
    author_id        uuid not null references clinician,
    started_at       timestamptz not null,
    signer_id        uuid references clinician,
    approved_at      timestamptz,
    replaces_id      uuid unique references letter,
    version          int not null default 0,
    foreign key (episode_id, patient_id) references episode (id, patient_id),
    check (addressee = 'DIRECTORY' or recipient_id is null),
    check (addressee = 'DIRECTORY' or urgent),
    check (num_nulls(preview, previewed_at) in (0, 2)),
    check (num_nulls(signer_id, approved_at) = case state when 'DRAFT' then 2 else 0 end)
);
create index letter_episode on letter (episode_id, started_at);
create index letter_author on letter (author_id) where state <> 'SENT';
revoke delete on letter from levator_app;

create table letter_item (
    letter_id uuid not null references letter,
    seq       int  not null,
    content   text not null check (content in ('CONTACT', 'HEALTH_NUMBER', 'REASON', 'HISTORY', 'FINDINGS', 'TREATMENT', 'PLAN',
                  'ALLERGIES', 'ACCOMMODATIONS', 'AIMS', 'EXAM_DETAIL', 'SEXUAL_HISTORY', 'PARTNER', 'DISTRESSING_EXPERIENCE',
                  'SCORES', 'PERSONAL_SAFETY')),
    text      text,
    choice    text not null check (choice in ('INCLUDED', 'NOT_NEEDED', 'WITHHELD')),
    primary key (letter_id, seq),
    unique (letter_id, content) deferrable initially deferred
);
