-- One of Claire's patients told her of a flag on the phone, the clinic's doctor was called about it, and two days ago she did not come: she is called today.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.worked(ago int, hour time) returns timestamptz language sql stable
    as $$ select (day - case extract(isodow from day) when 6 then 1 when 7 then 2 else 0 end + hour) at time zone 'America/Toronto'
          from (select date '${today}' - ago as day) as d $$;

insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit call ' || ago), e.id, e.patient_id, pg_temp.id('claire.boisvert'), pg_temp.worked(ago, hour), minutes, v.kind, v.state
from episode e, (values (9, time '15:30', 20, 'PHONE', 'ATTENDED'), (2, time '16:00', 45, 'IN_PERSON', 'MISSED')) as v (ago, hour, minutes, kind, state)
where e.id = pg_temp.id('case 9');

insert into screen_answer (id, visit_id, episode_id, patient_id, clinician_id, at, outcome)
select pg_temp.id('screen call'), v.id, v.episode_id, v.patient_id, v.clinician_id, v.starts_at + interval '5 minutes', 'RAISED'
from visit v where v.id = pg_temp.id('visit call 9');

insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at)
select pg_temp.id('flag call'), v.patient_id, v.episode_id, v.id, k.code, k.pauses, k.released_by, '« Deux fois depuis le début du mois. »', v.clinician_id,
    v.starts_at + interval '5 minutes', v.starts_at + interval '5 minutes' + make_interval(hours => k.due_within_hours)
from visit v join red_flag_kind k on k.code = 'BLEEDING_OUTSIDE_PERIOD' where v.id = pg_temp.id('visit call 9');

insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, whom, told)
select f.id, 0, 'PHONED', f.raised_at + interval '40 minutes', f.raised_at + interval '45 minutes', f.raised_by_id, 'Clinique familiale de Vanier, Dre Caron',
    'Une place lui est gardée la semaine suivante.'
from red_flag f where f.id = pg_temp.id('flag call');
