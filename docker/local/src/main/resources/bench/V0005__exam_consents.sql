-- In every fourth closed case and in all open ones: explained in full the first time and after a stop, else in short; look and touch from outside
-- agreed, more not today; in one of nine a stop.
set local work_mem = '128MB';
set local synchronous_commit = off;
create temp table bench_consent on commit drop as
with exam as (
select md5('levator bench consent ' || v.id)::uuid as id, v.id as visit, v.episode_id as episode, v.clinician_id as examiner, v.starts_at as at,
    ('x' || substr(md5(v.id::text), 1, 7))::bit(28)::int % 9 = 0 as stopped
from visit v join episode e on e.id = v.episode_id
where v.state = 'ATTENDED' and v.kind = 'IN_PERSON' and e.number ~ '^L-1\d{5}$' and (e.state in ('INTAKE', 'ACTIVE', 'ON_BREAK') or substr(e.number, 4)::int % 4 = 0)
    and v.clinician_id <> md5('levator bench therapist 24')::uuid
),
explained as (
    select exam.*, coalesce(lag(stopped) over hers, true) as in_full from exam window hers as (partition by episode, examiner order by at)
)
select explained.*, max(at) filter (where in_full) over (partition by episode, examiner order by at) as last_in_full from explained;

insert into consent (id, episode_id, visit_id, examiner_id, round, opened_at)
select id, episode, visit, examiner, 1, at + interval '12 minutes' from bench_consent;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, component, answer, answered_by, go_ahead, stop_signal, third_person_answer,
    third_person_trained, third_person_required, third_person_components, explanation_form, explanation_as_of, explanation_items,
    explanation_components, explanation_mode, explanation_text_id, explanation_capacity)
select md5('levator bench consent event ' || c.id || seq)::uuid, c.id, seq, case when seq = 10 and stopped then 'STOPPED' else kind end, at + minutes * interval '1 minute',
    at + minutes * interval '1 minute', examiner, component, answer, case when answer is not null then 'PATIENT' end, go_ahead, stop_signal, third,
    case when third is not null then false end, case when third is not null then false end,
    case when third is not null then 'EXTERNAL_LOOK EXTERNAL_TOUCH TRANSPERINEAL_ULTRASOUND OWN_INSERTION VESTIBULE VAGINAL RECTAL PROBE THERAPIST_TRAINER' end,
    case when kind = 'EXPLAINED' then case when in_full then 'FULL' else 'SHORT' end end,
    case when kind = 'EXPLAINED' and not in_full then (last_in_full at time zone 'America/Toronto')::date end,
    case when kind = 'EXPLAINED' then case when in_full then 'NATURE BENEFITS RISKS SIDE_EFFECTS ALTERNATIVES CONSEQUENCES QUESTIONS' else 'QUESTIONS' end end,
    case kind when 'EXPLAINED' then 'EXTERNAL_LOOK EXTERNAL_TOUCH VESTIBULE' end, case kind when 'EXPLAINED' then 'VERBAL' end,
    case kind when 'EXPLAINED' then t.id end, case kind when 'EXPLAINED' then 'PRESUMED' end
from bench_consent c cross join (select id from consent_text where edition = 1 and language = 'EN') t cross join (values
    (1, 'EXPLAINED', 12, null, null, null, null, null),
    (2, 'ANSWERED', 15, 'EXTERNAL_LOOK', 'YES', null, null, null),
    (3, 'ANSWERED', 15, 'EXTERNAL_TOUCH', 'YES', null, null, null),
    (4, 'ANSWERED', 15, 'VESTIBULE', 'NOT_TODAY', null, null, null),
    (5, 'WENT_AHEAD', 16, null, null, 'YES', null, null),
    (6, 'SIGNAL_AGREED', 16, null, null, null, 'RAISED_HAND', null),
    (7, 'THIRD_PERSON_ANSWERED', 17, null, null, null, null, 'DECLINED'),
    (8, 'STARTED', 18, 'EXTERNAL_LOOK', null, null, null, null),
    (9, 'STARTED', 20, 'EXTERNAL_TOUCH', null, null, null, null),
    (10, 'FINISHED', 27, null, null, null, null, null)
) as said (seq, kind, minutes, component, answer, go_ahead, stop_signal, third);

analyze consent, consent_event;
