-- One revision of what was told once may be the wrong patient's too.
alter table sealed_entry
    drop constraint sealed_entry_kind_check,
    add constraint sealed_entry_kind_check check (kind in ('NOTE', 'CONSENT', 'RED_FLAG', 'LETTER', 'STORY')),
    add column story_id uuid generated always as (case when kind = 'STORY' then entry_id end) stored references story;
