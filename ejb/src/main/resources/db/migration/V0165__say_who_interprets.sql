-- Who usually interprets for her and how. Family is here only because she asked.
alter table patient
    add column interpreter_wish_name   text,
    add column interpreter_wish_manner text check (interpreter_wish_manner in ('IN_ROOM', 'PHONE', 'VIDEO')),
    add column interpreter_wish_family boolean;
