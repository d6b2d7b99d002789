create table note_draft (
    id           uuid primary key,
    visit_id     uuid not null,
    episode_id   uuid not null,
    patient_id   uuid not null,
    author_id    uuid not null references clinician,
    service_date date not null,
    content      text not null check (length(content) <= 1000000),
    revision     int  not null check (revision >= 1),
    saved_at     timestamptz not null,
    version      int  not null default 0,
    unique (visit_id, author_id),
    foreign key (visit_id, episode_id) references visit (id, episode_id),
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index note_draft_author on note_draft (author_id, service_date);

create table note_draft_revision (
    note_draft_id uuid not null references note_draft,
    revision      int  not null,
    content       text not null,
    saved_at      timestamptz not null,
    primary key (note_draft_id, revision)
);
