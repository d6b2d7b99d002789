-- The constraint that made a visit's only draft findable went when drafts could be sealed.
create index note_draft_visit on note_draft (visit_id);
