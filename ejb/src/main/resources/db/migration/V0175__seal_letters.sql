-- A sealed letter keeps its state and its number; another may take the place that it was begun for.
alter table letter
    add column sealed_at   timestamptz,
    add column red_flag_id uuid references red_flag,
    drop constraint letter_replaces_id_key;
create unique index letter_replaces_once on letter (replaces_id) where sealed_at is null;
create index letter_red_flag on letter (red_flag_id) where red_flag_id is not null;
