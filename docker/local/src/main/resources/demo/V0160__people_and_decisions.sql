-- Whoever is around some patients, with what was agreed and taken back; one young person who decides herself, one person for whom a
-- daughter decides about exams by a power of attorney, and about nothing else.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.at(day date, hour time) returns timestamptz language sql stable
    as $$ select (day + hour) at time zone 'America/Toronto' $$;

update patient set born = (date '${today}' - interval '15 years 8 months')::date where id = pg_temp.id('patient 7');

insert into contact (id, patient_id, kind, name, phone, recorded_by_id, recorded_at)
select pg_temp.id('contact ' || k), pg_temp.id('patient ' || k), kind, name, phone, m.clinician_id, pg_temp.at(date '${today}' - 40, '10:20')
from (values
    (1, 'PARTNER', 'Tunde Okafor', '613 555-0161'),
    (2, 'PARTNER', 'Marc Villeneuve', null),
    (7, 'PARENT_OR_GUARDIAN', 'Nathalie Thériault', '613 555-0167'),
    (13, 'SOMEONE_ELSE', 'Simran Gill', '613 555-0168'),
    (25, 'PARENT_OR_GUARDIAN', 'Sigrid Holm', '613 555-0169')
) as c (k, kind, name, phone)
join care_team_member m on m.episode_id = pg_temp.id('case ' || k) and m.relation = 'LEAD';

insert into contact_agreement (id, contact_id, kind, agreed, speaker, about, agreed_on, recorded_by_id, recorded_at)
select pg_temp.id('agreement ' || k || ' ' || ago), c.id, c.kind, agreed, 'PATIENT', about, date '${today}' - ago, c.recorded_by_id,
    pg_temp.at(date '${today}' - ago, '10:25')
from (values
    (1, 40, 'TALK ATTEND_VISITS HOME_PRACTICE', 'Breathing and touch at home. Not the exam in 2021.'),
    (2, 40, 'TALK HOME_PRACTICE', '« Les exercices, pas le reste. »'),
    (2, 9, '', null),
    (13, 20, 'CALL ATTEND_VISITS', 'Only to say that I am late.')
) as a (k, ago, agreed, about)
join contact c on c.id = pg_temp.id('contact ' || k);

insert into capacity_entry (id, patient_id, decision, presumed, basis, as_of, recorded_by_id, recorded_at)
select pg_temp.id('capacity 25'), m.patient_id, 'EXAM', false,
    'Seen twice with her physician: she cannot keep in mind what an exam is for. She says clearly what she does not want.',
    date '${today}' - 70, m.clinician_id, pg_temp.at(date '${today}' - 70, '09:40')
from care_team_member m where m.episode_id = pg_temp.id('case 25') and m.relation = 'LEAD';

insert into substitute_decision_maker (id, patient_id, name, relation, authority, document_dated, starts, remark, recorded_by_id, recorded_at)
select pg_temp.id('decision-maker 25'), m.patient_id, 'Astrid Holm', 'daughter', 'POWER_OF_ATTORNEY', date '${today}' - 500, date '${today}' - 70,
    'Copy seen; Astrid keeps the original.', m.clinician_id, pg_temp.at(date '${today}' - 70, '09:45')
from care_team_member m where m.episode_id = pg_temp.id('case 25') and m.relation = 'LEAD';
insert into substitute_decision_maker_decision values (pg_temp.id('decision-maker 25'), 'EXAM');

update patient set interpreter_wish_name = w.name, interpreter_wish_manner = w.manner, interpreter_wish_family = w.family
from (values (9, 'Service d’interprètes, dossier 4471', 'PHONE', false), (16, 'Linh Tran', 'IN_ROOM', true), (24, null, 'VIDEO', false))
    as w (k, name, manner, family)
where id = pg_temp.id('patient ' || w.k);
