-- Of every draft that is still to be signed it is known when it was begun; of one that was sealed before that was kept, nobody knows. A draft
-- that was put in without it is known by its last save, and by what it said before.
update note_draft d set begun_at = least(d.saved_at, (select min(r.saved_at) from note_draft_revision r where r.note_draft_id = d.id))
    where d.begun_at is null and d.sealed_at is null;
alter table note_draft add constraint note_draft_begun_known check (begun_at is not null or sealed_at is not null);
