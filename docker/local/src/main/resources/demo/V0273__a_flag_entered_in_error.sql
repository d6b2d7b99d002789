-- One row too high in the list of flags, seen at once: Claire marked it, and it stands in the case's history with her reason.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

create temp table demo_slip as
select v.id as visit, v.episode_id as episode, v.patient_id as patient, v.clinician_id as by, v.starts_at + interval '20 minutes' as at
from visit v where v.episode_id = pg_temp.id('case 1') and v.clinician_id = pg_temp.id('claire.boisvert') and v.state = 'ATTENDED'
    and v.starts_at < timestamptz '${today} 00:00-05' - interval '20 days'
order by v.starts_at desc limit 1;

insert into screen_answer (id, visit_id, episode_id, patient_id, clinician_id, at, outcome)
select pg_temp.id('screen slip'), visit, episode, patient, by, at, 'RAISED' from demo_slip;

insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at, released_at, in_error_at)
select pg_temp.id('flag slip'), patient, episode, visit, k.code, k.pauses, k.released_by, by, at, at + make_interval(hours => k.due_within_hours),
    at + interval '4 minutes', at + interval '4 minutes'
from demo_slip join red_flag_kind k on k.code = 'LUMP_OR_SKIN';

insert into red_flag_correction (red_flag_id, seq, clinician_id, at, reason)
select pg_temp.id('flag slip'), 0, by, at + interval '4 minutes', 'I pressed the wrong row. She had told me of nothing new.' from demo_slip;

drop table demo_slip;
