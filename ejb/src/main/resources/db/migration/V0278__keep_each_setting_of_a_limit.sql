-- Of a limit only the last setting was kept. Each is a row of its own now that nothing changes, and the newest counts; what was proposed with
-- Levator is the first, with its source, and every later one is the clinic's, with who set it and when.
alter table clinic_limit
    drop column version,
    drop constraint clinic_limit_pkey,
    add column id uuid primary key default gen_random_uuid(),
    add column revision int not null default 1 check (revision >= 1),
    add constraint clinic_limit_one_at_a_time unique (code, revision),
    alter column source_en drop not null,
    alter column source_fr drop not null;

update clinic_limit set revision = 2, source_en = null, source_fr = null where set_by_id is not null;
insert into clinic_limit (code, revision, days, source_en, source_fr, as_of, next_check)
select code, 1, case code when 'UNSIGNED_NOTE' then 2 else 60 end, 'proposed with Levator; no College’s text was read for it',
    'proposé avec Levator ; aucun texte d’un ordre n’a été lu à ce sujet', date '2026-11-26', date '2027-05-26'
from clinic_limit where revision = 2;

alter table clinic_limit
    alter column id drop default,
    alter column revision drop default,
    add constraint clinic_limit_says_who check ((set_by_id is null) = (source_en is not null) and (source_en is null) = (source_fr is null));
revoke update on clinic_limit from levator_app;
