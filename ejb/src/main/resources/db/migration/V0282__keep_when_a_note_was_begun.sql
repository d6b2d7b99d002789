-- Of a draft five earlier texts are kept, so the oldest of them does not tell when it was begun. Since then it is in the record, for whoever
-- may see it, whatever place its author has later. A note takes it along; of one that was signed before, nobody knows.
-- No check against the time it was saved or signed: a clock that is set back would keep somebody from writing.
alter table note_draft add column begun_at timestamptz;
update note_draft d set begun_at = least(d.saved_at, (select min(r.saved_at) from note_draft_revision r where r.note_draft_id = d.id))
    where d.sealed_at is null;
alter table note add column begun_at timestamptz;
