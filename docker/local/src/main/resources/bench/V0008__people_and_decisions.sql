-- Whoever is around every fourth patient, with what was agreed; who decides for one in two hundred, and whose capacity was looked at.
set local synchronous_commit = off;
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator bench ' || what)::uuid $$;

create temp table bench_person on commit drop as
select substr(e.number, 4)::int as k, e.patient_id as patient, m.clinician_id as lead, e.opened_at + interval '1 day' as at
from episode e join care_team_member m on m.episode_id = e.id and m.relation = 'LEAD'
where e.number ~ '^L-1\d{5}$';

insert into contact (id, patient_id, kind, name, phone, recorded_by_id, recorded_at)
select pg_temp.id('contact ' || k), patient, (array ['PARTNER', 'PARTNER', 'SOMEONE_ELSE', 'PARENT_OR_GUARDIAN'])[1 + k / 4 % 4], 'Loïs Ménard ' || k,
    case when k % 8 = 0 then '613 198-' || lpad((k % 10000)::text, 4, '0') end, lead, at
from bench_person where k % 4 = 0;

insert into contact_agreement (id, contact_id, kind, agreed, speaker, about, agreed_on, recorded_by_id, recorded_at)
select pg_temp.id('agreement ' || c.id || nth), c.id, c.kind, agreed, 'PATIENT', case nth when 1 then 'Breathing and touch at home.' end,
    (c.recorded_at + nth * interval '1 day')::date, c.recorded_by_id, c.recorded_at + nth * interval '1 day'
from bench_person p join contact c on c.id = pg_temp.id('contact ' || p.k),
    (values (1, 'TALK ATTEND_VISITS HOME_PRACTICE'), (2, '')) as word (nth, agreed)
where nth = 1 or p.k % 20 = 0;

insert into substitute_decision_maker (id, patient_id, name, relation, authority, document_dated, starts, ends, recorded_by_id, recorded_at)
select pg_temp.id('decides ' || k), patient, 'Inès Charlebois ' || k, 'daughter', 'POWER_OF_ATTORNEY', at::date - 300, at::date, case when k % 400 = 0 then at::date + 90 end, lead, at
from bench_person where k % 200 = 0;
insert into substitute_decision_maker_decision (substitute_decision_maker_id, decision)
select pg_temp.id('decides ' || k), decision from bench_person, unnest(array ['EXAM', 'TREATMENT']) as decision where k % 200 = 0;

insert into capacity_entry (id, patient_id, decision, presumed, basis, as_of, recorded_by_id, recorded_at)
select pg_temp.id('capacity ' || k), patient, 'EXAM', k % 400 > 0, case when k % 400 = 0 then 'Explained twice, in short words; could not say it back.' end, at::date, lead, at
from bench_person where k % 200 = 0;

analyze contact, contact_agreement, substitute_decision_maker, capacity_entry;
