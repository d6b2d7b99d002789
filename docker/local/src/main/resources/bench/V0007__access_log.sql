-- Who looked: at each visit her therapist opened the case and wrote its note.
set local work_mem = '128MB';
set local synchronous_commit = off;
insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select md5('levator bench request ' || v.id)::uuid, v.starts_at, c.account, 'therapist', looked.kind, looked.verb, looked.act, v.patient_id, v.episode_id, 'ALLOWED'
from visit v join episode e on e.id = v.episode_id join clinician c on c.id = v.clinician_id, (values ('CASE', 'VIEW', 'VIEW_CASE'), ('NOTE', 'CHANGE', 'WRITE_NOTE')) as looked (kind, verb, act)
where v.state = 'ATTENDED' and e.number ~ '^L-[12]\d{5}$';

analyze access_entry;
