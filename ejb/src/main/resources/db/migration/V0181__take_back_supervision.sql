-- A supervision that is taken back before its first day ends the day before that.
alter table supervision
    drop constraint supervision_check,
    add constraint supervision_ends check (ends >= starts - 1);
