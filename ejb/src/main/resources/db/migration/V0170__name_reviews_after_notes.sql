-- A review is of a signed note, whatever the note asks for.
alter table consent_review rename to note_review;
