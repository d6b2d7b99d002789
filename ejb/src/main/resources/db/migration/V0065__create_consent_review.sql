create table consent_review (
    id           uuid primary key,
    note_id      uuid not null,
    episode_id   uuid not null,
    addressee    text not null check (addressee in ('LEAD', 'PRIVACY_OFFICER')),
    opened_at    timestamptz not null,
    closed_at    timestamptz check (closed_at >= opened_at),
    closed_by_id uuid references clinician,
    remark       text,
    version      int not null default 0,
    unique (note_id, addressee),
    foreign key (note_id, episode_id) references note (id, episode_id),
    check (num_nulls(closed_at, closed_by_id, remark) in (0, 3))
);
create index consent_review_open on consent_review (addressee) where closed_at is null;
create index consent_review_episode on consent_review (episode_id);
revoke update, delete on consent_review from levator_app;
grant update (closed_at, closed_by_id, remark, version) on consent_review to levator_app;
