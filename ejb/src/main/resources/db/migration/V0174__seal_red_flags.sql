-- A flag of the wrong patient pauses nothing any more (TRN-4); one that was entered late for the right one says when.
alter table red_flag
    add column sealed_at  timestamptz,
    add column entered_at timestamptz check (entered_at >= raised_at),
    add check (sealed_at is null or released_at is not null);
grant update (sealed_at) on red_flag to levator_app;
