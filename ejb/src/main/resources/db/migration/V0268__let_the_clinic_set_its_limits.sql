-- The days were proposed with the migration that made the table; they are the clinic's once its administrator has said so.
alter table clinic_limit
    add column set_by_id uuid references clinician,
    add column set_at timestamptz,
    add check ((set_by_id is null) = (set_at is null)),
    add constraint clinic_limit_range check (
        case code when 'UNSIGNED_NOTE' then days between 1 and 30 when 'SET_ASIDE' then days between 7 and 180 else true end);

update clinic_limit set
    source_en = 'proposed with Levator; no College’s text was read for it',
    source_fr = 'proposé avec Levator ; aucun texte d’un ordre n’a été lu à ce sujet'
where set_by_id is null;
