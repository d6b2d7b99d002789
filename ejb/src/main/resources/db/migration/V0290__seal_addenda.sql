-- An addendum may be the wrong patient's while the note beside which it stands is the right one's. That a note was entered in error is none.
alter table note_amendment add unique (id, kind);
alter table sealed_entry
    drop constraint sealed_entry_kind_check,
    add constraint sealed_entry_kind_check check (kind in ('NOTE', 'DRAFT', 'ADDENDUM', 'CONSENT', 'RED_FLAG', 'LETTER', 'STORY', 'DESCRIPTION')),
    add column addendum_id uuid generated always as (case when kind = 'ADDENDUM' then entry_id end) stored,
    add constraint sealed_entry_seals_addendum foreign key (addendum_id, kind) references note_amendment (id, kind);
