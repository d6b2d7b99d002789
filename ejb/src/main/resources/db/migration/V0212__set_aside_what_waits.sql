-- What waits on the attention list is set aside until a day with a reason, or brought back before it; what was said last counts.
-- A red flag without an action is no kind here: it cannot be set aside (RED-1).
alter table red_flag add unique (id, patient_id);
create table aside_entry (
    id         uuid primary key,
    kind       text not null,
    episode_id uuid not null,
    patient_id uuid not null,
    flag_id    uuid,
    visit_id   uuid,
    until      date,
    reason     text check (btrim(reason) <> '' and length(reason) <= 300),
    said_on    date not null,
    said_at    timestamptz not null,
    said_by_id uuid not null references clinician,
    foreign key (episode_id, patient_id) references episode (id, patient_id),
    foreign key (flag_id, patient_id) references red_flag (id, patient_id),
    foreign key (visit_id, episode_id) references visit (id, episode_id),
    constraint aside_entry_kind check (kind in ('CALL', 'PAUSE', 'UNSIGNED_NOTE', 'NO_NEXT_VISIT')),
    constraint aside_entry_about_flag check ((kind in ('CALL', 'PAUSE')) = (flag_id is not null)),
    constraint aside_entry_about_visit check ((kind = 'UNSIGNED_NOTE') = (visit_id is not null)),
    check ((until is null) = (reason is null)),
    check (until > said_on and until <= said_on + 366),
    check (said_on between (said_at at time zone 'UTC')::date - 1 and (said_at at time zone 'UTC')::date + 1)
);
create index aside_entry_episode on aside_entry (episode_id, kind);
create index aside_entry_flag on aside_entry (flag_id, kind) where flag_id is not null;
create index aside_entry_visit on aside_entry (visit_id) where visit_id is not null;
revoke update, delete on aside_entry from levator_app;
