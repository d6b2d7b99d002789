-- When a sealed draft was begun is what the breach check counts from; it stays as it is, as the rest of it does.
create or replace trigger note_draft_sealed_stays before update on note_draft for each row
    when (old.sealed_at is not null
        and (old.id, old.visit_id, old.episode_id, old.patient_id, old.author_id, old.service_date, old.content, old.revision, old.saved_at,
                old.begun_at, old.reenters_id)
            is distinct from (new.id, new.visit_id, new.episode_id, new.patient_id, new.author_id, new.service_date, new.content, new.revision,
                new.saved_at, new.begun_at, new.reenters_id))
    execute function refuse_change_of_sealed_draft();
