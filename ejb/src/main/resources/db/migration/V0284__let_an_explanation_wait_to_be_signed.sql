-- What is typed to explain that no consent was recorded is part of the draft, and may be all that stands in it: such a draft waits to be signed,
-- or to be handed over, like any other.
alter table note_draft drop column waiting;
alter table note_draft
    add column waiting boolean not null
        generated always as (sealed_at is null and content ~ '(^|\n)((section|rating|finding) |explanation:)') stored;
