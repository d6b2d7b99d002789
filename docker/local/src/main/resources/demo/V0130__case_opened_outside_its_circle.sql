-- Two of Claire's cases, opened from outside their circle by colleagues: one is not reviewed yet.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
select pg_temp.id('break glass'), e.id, e.patient_id, pg_temp.id('hannah.weiss'),
    'She called the clinic about her next appointment and was worried; Claire could not be reached.', at, at + interval '60 minutes'
from episode e, (values ((date '${today}' - 1 + time '18:10') at time zone 'America/Toronto')) as opened (at)
where e.id = pg_temp.id('case 6');

insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
select pg_temp.id('break glass reviewed'), e.id, e.patient_id, pg_temp.id('priya.natarajan'),
    'An emergency department asked by phone for her allergies; Claire was on leave.', at, at + interval '60 minutes'
from episode e, (values ((date '${today}' - 40 + time '20:25') at time zone 'America/Toronto')) as opened (at)
where e.id = pg_temp.id('case 4');

insert into break_glass_finding (break_glass_id, opened_by_id, conclusion, remark, found_by_id, found_at)
select id, clinician_id, 'JUSTIFIED', 'Spoken with both. No cover had been named for the leave; one is now.', pg_temp.id('ines.ferreira'),
    opened_at + interval '3 days'
from break_glass where id = pg_temp.id('break glass reviewed');
