-- A note that is marked "no recorded consent" holds its explanation, as org.levator.note writes it into what is signed.
alter table note
    add constraint note_explained check (not no_recorded_consent or content like E'%\nno recorded consent:\n\t_%');
