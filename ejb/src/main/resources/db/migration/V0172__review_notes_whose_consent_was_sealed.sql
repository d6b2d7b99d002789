-- The wrong patient has a check of its own; a review that still waited for it would ask twice. What was already closed stays as it was said.
-- New: the consent that a signed note rested on was recorded for the wrong patient.
delete from note_review where matter = 'WRONG_PATIENT' and closed_at is null;

do $$
begin
    execute (select string_agg(format('alter table note_review drop constraint %I', conname), ';')
             from pg_constraint
             where conrelid = 'note_review'::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ 'matter');
end $$;

alter table note_review
    add constraint note_review_matter check (matter in ('NO_RECORDED_CONSENT', 'CONSENT_SEALED', 'WRONG_PATIENT')),
    add constraint note_review_part check ((matter = 'WRONG_PATIENT') = (authorised_part is null));
