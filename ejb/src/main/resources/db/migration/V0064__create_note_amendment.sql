create table note_amendment (
    id                         uuid primary key,
    note_id                    uuid not null,
    episode_id                 uuid not null,
    kind                       text not null check (kind in ('ADDENDUM', 'ENTERED_IN_ERROR')),
    reason                     text check (reason in ('WRONG_PATIENT', 'WRONG_VISIT', 'TWICE', 'OTHER')),
    author_id                  uuid not null references clinician,
    signer_name                text not null,
    signer_title               text not null,
    signer_college             text not null,
    signer_registration_number text not null,
    at                         timestamptz not null,
    content                    text not null,
    sha256                     text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    foreign key (note_id, episode_id) references note (id, episode_id),
    check ((kind = 'ENTERED_IN_ERROR') = (reason is not null))
);
create index note_amendment_note on note_amendment (note_id, at);
create unique index note_amendment_one_error on note_amendment (note_id) where kind = 'ENTERED_IN_ERROR';
revoke update, delete on note_amendment from levator_app;
