-- That a note was the wrong patient's may come out after it was marked for another reason. After that nothing more is said about it.
create function is_of_another(note uuid) returns boolean language sql stable
begin atomic
    select exists (select from note_amendment a where a.note_id = note and a.reason = 'WRONG_PATIENT');
end;
drop index note_amendment_one_error;
create unique index note_amendment_one_wrong_patient on note_amendment (note_id) where reason = 'WRONG_PATIENT';
create unique index note_amendment_one_error on note_amendment (note_id) where reason <> 'WRONG_PATIENT';
alter table note_amendment add constraint note_amendment_none_after_seal check (not is_of_another(note_id)) not valid;
