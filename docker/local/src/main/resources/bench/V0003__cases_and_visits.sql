-- A case for each patient and an earlier one for every fifth. The first five hundred are open and Priya's, eighteen hundred more are open with
-- the others; the rest is closed. Each has up to a year of visits; Priya's first case has six hundred.
set local work_mem = '128MB';
set local synchronous_commit = off;
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator bench ' || what)::uuid $$;
create or replace function pg_temp.pick(what text, k bigint, n int) returns int language sql immutable
    as $$ select 1 + ('x' || substr(md5(what || k), 1, 7))::bit(28)::int % n $$;
create or replace function pg_temp.at(day date, hour time) returns timestamptz language sql stable
    as $$ select (day + hour) at time zone 'America/Toronto' $$;
create or replace function pg_temp.weekday(day date) returns date language sql immutable
    as $$ select day - case extract(isodow from day) when 6 then 1 when 7 then 2 else 0 end $$;

create temp table bench_case on commit drop as
select c.*, pg_temp.id('case ' || name) as id, pg_temp.id('patient ' || k) as patient, p.language, p.family_doctor_name as doctor, p.family_doctor_organisation as organisation,
    case state when 'INQUIRY' then ended - 5 when 'INTAKE' then ended - 25 else ended - case when k = 1 then 1300 else 40 + pg_temp.pick('length', k, 320) end end as opened
from (
    select k, k::text as name, 'L-' || 100000 + k as number,
        case when k <= 500 then md5('levator demo priya.natarajan')::uuid else pg_temp.id('therapist ' || 1 + k % 23) end as lead,
        case when k = 1 then 'ACTIVE' when k <= 2300 then (array ['INQUIRY', 'INTAKE', 'INTAKE', 'ON_BREAK', 'ON_BREAK'] || array_fill('ACTIVE'::text, array [15]))[1 + k % 20]
            when k % 100 = 0 then 'DECEASED' when k % 14 = 0 then 'TRANSFERRED' else 'DISCHARGED' end as state,
        case when k <= 2300 then date '${today}' else date '${today}' - pg_temp.pick('ended', k, 2000) end as ended
    from generate_series(1, ${patients}) as k
    union all
    select k, k || ' old', 'L-' || 200000 + k, pg_temp.id('therapist ' || 1 + k % 23), 'DISCHARGED', date '${today}' - 2400 - pg_temp.pick('old', k, 900)
    from generate_series(5, ${patients}, 5) as k
) as c join patient p on p.id = pg_temp.id('patient ' || k);

insert into episode (id, patient_id, number, state, opened_at)
select id, patient, number, state, pg_temp.at(opened, '09:00') from bench_case;
insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason, referral_referrer, referral_organisation, referral_date, referral_reason)
select pg_temp.id('described ' || name), id, 1, pg_temp.at(opened, '09:00'), lead,
    case language when 'FR' then '« Les examens sont impossibles et je veux comprendre pourquoi. »' else '“I want to understand why it hurts and why my body closes up.”' end,
    doctor, organisation, case when doctor is not null then opened - 6 end, case when doctor is not null then 'Pain with penetration, exam not completed. Please assess and treat.' end
from bench_case;
select setval('episode_number', 300000);

insert into episode_state_change (episode_id, seq, to_state, at, clinician_id, reason)
select id, seq, case seq when 3 then state else to_state end, pg_temp.at(case seq when 3 then ended else opened + days end, '09:00'), lead,
    case when seq = 3 and state <> 'DECEASED' and state <> 'ON_BREAK' then 'Goals reached' end
from bench_case, (values (0, 'INQUIRY', 0), (1, 'INTAKE', 7), (2, 'ACTIVE', 21), (3, null, 0)) as step (seq, to_state, days)
where seq <= case state when 'INQUIRY' then 0 when 'INTAKE' then 1 when 'ACTIVE' then 2 else 3 end;

insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends, asked_by_patient)
select pg_temp.id('lead ' || name), id, patient, lead, 'LEAD', opened, null::date, false from bench_case
union all
select pg_temp.id('cover ' || name), id, patient, pg_temp.id('therapist ' || 1 + (k + 5) % 23), 'COVER', date '${today}' - 3, date '${today}' + 10, false
from bench_case where k <= 2300 and k % 40 = 3 and name = k::text
union all
select pg_temp.id('assigned ' || name), id, patient, pg_temp.id('assistant ' || 1 + k % 6), 'ASSIGNED', opened, null, false
from bench_case where k % 9 = 0 and k > 500;

-- Closed cases had three to eleven visits, open ones one every two or three weeks.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit ' || name || ' ' || n), id, patient, lead, pg_temp.at(pg_temp.weekday(opened + 8 + n * apart), time '08:30' + (k % 8) * interval '1 hour'),
    case n when 1 then 75 else 45 end, case when n % 5 = 4 then 'VIRTUAL' else 'IN_PERSON' end,
    case when k = 1 then 'ATTENDED' when n % 9 = 5 then 'CANCELLED' when n % 11 = 7 then 'MISSED' else 'ATTENDED' end
from bench_case
cross join lateral (select case when k = 1 then 2 when k <= 2300 then 14 + k % 2 * 7 else 8 + k % 20 end as apart) as rhythm
cross join lateral generate_series(1, case when k = 1 then 600 when k <= 2300 then (ended - 10 - opened) / apart else 2 + pg_temp.pick('visits', k, 9) end) as n
where state <> 'INQUIRY' and opened + 8 + n * apart < date '${today}';

-- Today and ahead.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit today ' || k), id, patient, lead, pg_temp.at('${today}', time '08:30' + (nth - 1) * interval '1 hour'), 45, 'IN_PERSON', 'BOOKED'
from (select *, row_number() over (partition by lead order by k) as nth from bench_case where k <= 2300 and name = k::text) as open
where nth <= 8
union all
select pg_temp.id('visit next ' || k), id, patient, lead, pg_temp.at(pg_temp.weekday(date '${today}' + 12 + k % 30), time '08:30' + (k % 8) * interval '1 hour'), 45, 'IN_PERSON', 'BOOKED'
from bench_case where state in ('INTAKE', 'ACTIVE') and k % 5 <> 2;

insert into story (id, episode_id, revision, recorded_at, recorded_by_id, told, do_not_ask, words)
select pg_temp.id('story ' || name || ' ' || revision), id, revision, pg_temp.at(opened + 10 * revision, '14:10'), lead,
    case language when 'FR' then '« J’ai mal depuis mon accouchement. On m’a dit que ça passerait. »' else 'It began with a tampon at fifteen. Every exam since then was stopped.' end,
    case when k % 4 = 0 then 'The exam in 2021.' end, '“It closes”'
from bench_case join generate_series(1, 2) as revision on revision = 1 or k % 8 = 0
where k % 4 = 0;

-- Opened from outside their circle, all but the last ten looked at.
insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
select pg_temp.id('glass ' || k), id, patient, pg_temp.id('therapist ' || 1 + (k + 3) % 23), 'She called and was worried; her therapist could not be reached.', at, at + interval '60 minutes'
from bench_case cross join lateral (select pg_temp.at(date '${today}' - 1 - k / 400, '18:10') as at) as opening
where k % 400 = 7 and name = k::text;
insert into break_glass_finding (break_glass_id, opened_by_id, conclusion, remark, found_by_id, found_at)
select id, clinician_id, 'JUSTIFIED', 'Spoken with both.', md5('levator demo ines.ferreira')::uuid, opened_at + interval '3 days'
from break_glass where opened_at < timestamptz '${today} 00:00Z' - interval '10 days' and id in (select pg_temp.id('glass ' || k) from bench_case);

analyze patient, patient_phone, care_profile, episode, episode_description, care_team_member, visit;
