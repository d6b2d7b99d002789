-- A sealed unsigned note stays as it was when it was taken out, as a sealed signed one does: what it says, what it said before, whose it is and of
-- which visit. Drafts are the one thing with words in it that the application does change, so that its rights cannot say this. That it stays
-- sealed and is not deleted its references hold already.
create function refuse_change_of_sealed_draft() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'check_violation', message = 'a sealed draft stays as it is', constraint = 'note_draft_sealed_stays';
end $$;

create trigger note_draft_sealed_stays before update on note_draft for each row
    when (old.sealed_at is not null
        and (old.id, old.visit_id, old.episode_id, old.patient_id, old.author_id, old.service_date, old.content, old.revision, old.saved_at,
                old.reenters_id)
            is distinct from (new.id, new.visit_id, new.episode_id, new.patient_id, new.author_id, new.service_date, new.content, new.revision,
                new.saved_at, new.reenters_id))
    execute function refuse_change_of_sealed_draft();

-- After, because by then the reference to the draft has waited for whoever seals it in the same moment.
create function refuse_change_of_sealed_revision() returns trigger language plpgsql as $$
begin
    if exists (select from sealed_entry where entry_id in (old.note_draft_id, new.note_draft_id)) then
        raise exception using errcode = 'check_violation', message = 'a sealed draft stays as it is', constraint = 'note_draft_revision_sealed_stays';
    end if;
    return null;
end $$;
create trigger note_draft_revision_sealed_stays after insert or update or delete on note_draft_revision for each row
    execute function refuse_change_of_sealed_revision();
