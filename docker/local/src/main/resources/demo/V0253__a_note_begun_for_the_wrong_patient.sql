-- Hannah had begun a note in the visit of the patient before, saw it while she wrote, and took it out before it was signed.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

create temp table demo_begun as
select v.id as visit, v.episode_id as episode, v.patient_id as patient, v.clinician_id as author, v.starts_at + interval '20 minutes' as at
from visit v where v.id = pg_temp.id('visit again 26');

insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, sealed_at)
select pg_temp.id('draft of another'), visit, episode, patient, author, (at at time zone 'America/Toronto')::date,
    E'template:\n\tSOAP\nrating FEAR:\n\t3\nsection SUBJECTIVE:\n\tBack from the lake. Walks every evening, no burning since Sunday.\n'
        || E'section PLAN:\n\tKeeps the walks. Next step only when she asks for it.\n', 2, at + interval '4 minutes', at + interval '9 minutes'
from demo_begun;
insert into note_draft_revision (note_draft_id, revision, content, saved_at)
select pg_temp.id('draft of another'), 1, E'template:\n\tSOAP\nsection SUBJECTIVE:\n\tBack from the lake.\n', at from demo_begun;

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select pg_temp.id('sealed draft'), 'DRAFT', pg_temp.id('draft of another'), episode, patient, at, at + interval '9 minutes', author,
    'I had gone on writing in the visit that was open. Nobody else has seen it.'
from demo_begun;

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), at, 'hannah.weiss', 'therapist', 'NOTE', 'CHANGE', 'WRITE_NOTE', patient, episode, 'ALLOWED' from demo_begun;

drop table demo_begun;
