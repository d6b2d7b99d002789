-- That a case ended by a death which somebody else recorded is told to its lead and to whoever covers it, until each has said that they saw
-- it (CAS-4).
create table death_seen (
    id         uuid primary key,
    episode_id uuid not null,
    seq        int  not null,
    seen_by_id uuid not null references clinician,
    seen_at    timestamptz not null,
    foreign key (episode_id, seq) references episode_state_change (episode_id, seq),
    unique (episode_id, seq, seen_by_id)
);
revoke update, delete on death_seen from levator_app;
