create table note (
    id                         uuid primary key,
    visit_id                   uuid not null,
    episode_id                 uuid not null,
    patient_id                 uuid not null,
    author_id                  uuid not null references clinician,
    template                   text not null check (template in ('SOAP', 'FIRST_VISIT')),
    language                   text not null check (language in ('EN', 'FR')),
    service_date               date not null,
    signed_at                  timestamptz not null,
    signer_name                text not null,
    signer_title               text not null,
    signer_college             text not null,
    signer_registration_number text not null,
    late_entry                 boolean not null,
    no_recorded_consent        boolean not null,
    content                    text not null,
    sha256                     text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    unique (id, episode_id),
    foreign key (visit_id, episode_id) references visit (id, episode_id),
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index note_episode on note (episode_id, service_date);
create index note_visit on note (visit_id, author_id);
revoke update, delete on note from levator_app;
