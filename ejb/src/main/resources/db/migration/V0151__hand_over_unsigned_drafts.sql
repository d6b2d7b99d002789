-- A draft that its author handed over unsigned. It is kept as it stood: while it is named here it can be neither saved over, which raises
-- its revision, nor taken away, which is how a draft becomes a note; so nobody signs it.
alter table note_draft add constraint note_draft_as_it_stood unique (id, author_id, revision);
create table handed_over_draft (
    id             uuid primary key,
    author_id      uuid not null,
    revision       int  not null,
    handed_over_at timestamptz not null,
    foreign key (id, author_id, revision) references note_draft (id, author_id, revision)
);
revoke update, delete on handed_over_draft from levator_app;
create index note_draft_episode on note_draft (episode_id);
