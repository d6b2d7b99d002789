-- The older of Claire's unsigned notes may wait a few days more, and one of Priya's patients calls back herself.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into aside_entry (id, kind, episode_id, patient_id, visit_id, until, reason, said_on, said_at, said_by_id)
select pg_temp.id('aside note'), 'UNSIGNED_NOTE', episode_id, patient_id, visit_id, date '${today}' + 4, 'J’attends le nom de l’interprète.',
    date '${today}' - 1, (date '${today}' - 1 + time '17:10') at time zone 'America/Toronto', author_id
from note_draft where author_id = pg_temp.id('claire.boisvert') order by service_date limit 1;

insert into aside_entry (id, kind, episode_id, patient_id, until, reason, said_on, said_at, said_by_id)
select pg_temp.id('aside next visit'), 'NO_NEXT_VISIT', e.id, e.patient_id, date '${today}' + 12, 'Calls us when her new shifts are known.',
    date '${today}' - 2, (date '${today}' - 2 + time '16:20') at time zone 'America/Toronto', m.clinician_id
from episode e join care_team_member m on m.episode_id = e.id and m.relation = 'LEAD' and m.clinician_id = pg_temp.id('priya.natarajan')
where e.state in ('INTAKE', 'ACTIVE') and not exists (
    select 1 from visit v where v.episode_id = e.id and v.state = 'BOOKED' and v.starts_at >= date '${today}' + 1)
order by e.number limit 1;
