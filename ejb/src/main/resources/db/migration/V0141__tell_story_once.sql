-- What the patient tells once, so that nobody asks again. Each change is a new revision; none is ever changed or removed.
create table story (
    id             uuid primary key,
    episode_id     uuid not null references episode,
    revision       int  not null check (revision > 0),
    recorded_at    timestamptz not null,
    recorded_by_id uuid not null references clinician,
    told           text,
    do_not_ask     text,
    words          text,
    unique (episode_id, revision)
);
revoke update, delete on story from levator_app;
