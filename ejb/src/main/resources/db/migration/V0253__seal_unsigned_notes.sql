-- An unsigned note may be the wrong patient's too. It stays where it was typed, with its earlier texts, sealed; its author may begin another of
-- the same visit, which then is hers alone. What waits to be signed has something in it and is not sealed.
alter table note_draft
    add column sealed_at timestamptz,
    add column waiting boolean not null generated always as (sealed_at is null and content ~ '(^|\n)(section|rating|finding) ') stored,
    drop constraint note_draft_visit_id_author_id_key,
    add unique (id, sealed_at),
    add constraint note_draft_sealed_by_entry foreign key (id, sealed_at) references sealed_entry (entry_id, sealed_at) deferrable initially deferred;
create unique index note_draft_one_of_visit on note_draft (visit_id, author_id) where sealed_at is null;

alter table sealed_entry
    drop constraint sealed_entry_kind_check,
    add constraint sealed_entry_kind_check check (kind in ('NOTE', 'DRAFT', 'CONSENT', 'RED_FLAG', 'LETTER', 'STORY')),
    add column draft_id uuid generated always as (case when kind = 'DRAFT' then entry_id end) stored,
    add constraint sealed_entry_seals_draft foreign key (draft_id, sealed_at) references note_draft (id, sealed_at) deferrable initially deferred;
