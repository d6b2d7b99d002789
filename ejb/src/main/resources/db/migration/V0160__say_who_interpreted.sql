-- Family or friends interpret only because the person asked; what happened is recorded either way.
alter table consent_event
    add column explanation_interpreter_who text check (explanation_interpreter_who in ('TRAINED', 'FAMILY_AT_HER_WISH', 'FAMILY')),
    add check (explanation_interpreter_who is null or explanation_interpreter_name is not null);
