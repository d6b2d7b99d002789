-- What the access log would hold of the last three weeks, and of the cases opened from outside their circle; in the order of time.
insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome, break_glass_id)
select gen_random_uuid(), looked.at, looked.account, 'therapist', looked.kind, looked.verb, looked.act, looked.patient_id, looked.episode_id,
    'ALLOWED', looked.why
from (
    select v.starts_at + done.after, c.account, done.kind, done.verb, done.act, v.patient_id, v.episode_id, cast(null as uuid)
    from visit v join clinician c on c.id = v.clinician_id,
        (values (interval '-4 minutes', 'CASE', 'VIEW', 'VIEW_CASE'),
                (interval '2 minutes', 'CONSENT', 'CHANGE', 'RECORD_CONSENT'),
                (interval '31 minutes', 'NOTE', 'CHANGE', 'WRITE_NOTE'),
                (interval '44 minutes', 'NOTE', 'SIGN', 'SIGN_NOTE')) as done (after, kind, verb, act)
    where v.starts_at between date '${today}' - 21 and date '${today}' and v.state = 'ATTENDED'
    union all
    select g.opened_at + done.after, c.account, done.kind, done.verb, done.act, g.patient_id, g.episode_id, g.id
    from break_glass g join clinician c on c.id = g.clinician_id,
        (values (interval '0', 'OUTSIDE_CIRCLE', 'CHANGE', 'BREAK_GLASS'),
                (interval '1 second', 'CASE', 'VIEW', 'VIEW_CASE'),
                (interval '3 minutes', 'NOTE', 'VIEW', 'VIEW_NOTE')) as done (after, kind, verb, act)
) as looked (at, account, kind, verb, act, patient_id, episode_id, why)
order by looked.at;
