-- A page that still shows a draft that was signed names one of its revisions. What is begun anew after the note was taken out goes on
-- counting from there, so that no such page takes it for its own.
alter table note add column draft_revision int not null default 0 check (draft_revision >= 0);
