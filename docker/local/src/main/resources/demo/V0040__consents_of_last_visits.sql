-- In the last visit in person of each patient who was examined: explained in full, look and touch from outside agreed, more not today.
create temp table demo_consent as
select md5('levator demo consent ' || v.id)::uuid as id, v.id as visit, v.episode_id as episode, v.clinician_id as examiner, v.starts_at as at
from (
    select distinct on (episode_id) * from visit
    where state = 'ATTENDED' and kind = 'IN_PERSON' and starts_at < timestamptz '${today} 00:00-05'
    order by episode_id, starts_at desc
) v join clinician c on c.id = v.clinician_id
where c.registration_number is not null;

insert into consent (id, episode_id, visit_id, examiner_id, round, opened_at)
select id, episode, visit, examiner, 1, at + interval '12 minutes' from demo_consent;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, component, answer, answered_by, go_ahead,
    stop_signal, third_person_answer, third_person_trained, third_person_required, third_person_components, explanation_form,
    explanation_items, explanation_components, explanation_mode, explanation_text_id, explanation_capacity)
select md5('levator demo consent event ' || c.id || ' ' || seq)::uuid, c.id, seq, kind, at + minutes * interval '1 minute',
    at + minutes * interval '1 minute', examiner, component, answer, case when answer is not null then 'PATIENT' end, go_ahead, stop_signal,
    third, case when third is not null then false end, case when third is not null then false end,
    case when third is not null then 'EXTERNAL_LOOK EXTERNAL_TOUCH TRANSPERINEAL_ULTRASOUND OWN_INSERTION VESTIBULE VAGINAL RECTAL PROBE THERAPIST_TRAINER' end,
    case when kind = 'EXPLAINED' then 'FULL' end,
    case when kind = 'EXPLAINED' then 'NATURE BENEFITS RISKS SIDE_EFFECTS ALTERNATIVES CONSEQUENCES QUESTIONS' end,
    case when kind = 'EXPLAINED' then 'EXTERNAL_LOOK EXTERNAL_TOUCH VESTIBULE' end,
    case when kind = 'EXPLAINED' then 'VERBAL' end,
    case when kind = 'EXPLAINED' then (select id from consent_text where edition = 1 and language = 'EN') end,
    case when kind = 'EXPLAINED' then 'PRESUMED' end
from demo_consent c cross join (values
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

drop table demo_consent;
