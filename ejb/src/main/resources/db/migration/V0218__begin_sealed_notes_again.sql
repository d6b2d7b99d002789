-- A note that was the wrong patient's begins again as its author's draft in the right visit, and is signed there under the same id, which
-- the seal names. By that link it is a late entry, on the same day too.
alter table note add unique (id, author_id);
alter table sealed_entry add unique (note_id, reentered_id);
alter table note_draft
    add column reenters_id uuid,
    add constraint note_draft_reenters_own foreign key (reenters_id, author_id) references note (id, author_id),
    add constraint note_draft_reenters_sealed foreign key (reenters_id, id) references sealed_entry (note_id, reentered_id)
        deferrable initially deferred;
alter table note
    add column reenters_id uuid,
    add constraint note_reenters_own foreign key (reenters_id, author_id) references note (id, author_id),
    add constraint note_reenters_sealed foreign key (reenters_id, id) references sealed_entry (note_id, reentered_id),
    add constraint note_reentered_late check (reenters_id is null or late_entry);
