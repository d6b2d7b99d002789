-- One revision of why a patient comes may be the wrong patient's too.
alter table sealed_entry
    drop constraint sealed_entry_kind_check,
    add constraint sealed_entry_kind_check check (kind in ('NOTE', 'DRAFT', 'CONSENT', 'RED_FLAG', 'LETTER', 'STORY', 'DESCRIPTION')),
    add column description_id uuid generated always as (case when kind = 'DESCRIPTION' then entry_id end) stored references episode_description;
