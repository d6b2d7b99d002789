-- A consent to disclose may be the wrong patient's too. Taken back instead, it would be her own word that nothing goes out any more.
alter table sealed_entry
    drop constraint sealed_entry_kind_check,
    add constraint sealed_entry_kind_check check (kind in ('NOTE', 'DRAFT', 'ADDENDUM', 'CONSENT', 'RED_FLAG', 'LETTER', 'DISCLOSURE', 'STORY', 'DESCRIPTION')),
    add column disclosure_id uuid generated always as (case when kind = 'DISCLOSURE' then entry_id end) stored
        constraint sealed_entry_seals_disclosure references disclosure_consent;
