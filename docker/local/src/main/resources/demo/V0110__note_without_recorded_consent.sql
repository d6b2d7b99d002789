-- One visit of Claire's whose consent was never charted: its note says so and is looked at again by her and by the privacy officer.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.part(name text, words text) returns text language sql immutable
    as $$ select name || E':\n\t' || replace(words, E'\n', E'\n\t') || E'\n' $$;

insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit uncharted'), e.id, e.patient_id, m.clinician_id,
    (date '${today}' - 9 + time '16:30') at time zone 'America/Toronto', 45, 'IN_PERSON', 'ATTENDED'
from care_team_member m join episode e on e.id = m.episode_id
where m.clinician_id = pg_temp.id('claire.boisvert') and m.relation = 'LEAD' and e.state = 'ACTIVE'
    and e.id <> pg_temp.id('case 1')
order by e.number desc limit 1;

create temp table demo_uncharted as
select v.*, pg_temp.id('note uncharted') as note, v.starts_at + interval '1 hour' as signed_at, date '${today}' - 9 as day,
    c.given_name || ' ' || c.family_name as name, c.title_en, c.college, c.registration_number
from visit v join clinician c on c.id = v.clinician_id where v.id = pg_temp.id('visit uncharted');

insert into note (id, visit_id, episode_id, patient_id, author_id, template, language, service_date, signed_at, signer_name, signer_title,
    signer_college, signer_registration_number, late_entry, no_recorded_consent, content, sha256)
select note, id, episode_id, patient_id, clinician_id, 'SOAP', 'EN', day, signed_at, name, title_en, college, registration_number,
    false, true, said, encode(sha256(convert_to(said, 'UTF8')), 'hex')
from demo_uncharted cross join lateral (select pg_temp.part('note', note::text) || pg_temp.part('patient', patient_id::text)
    || pg_temp.part('case', episode_id::text) || pg_temp.part('visit', id::text) || pg_temp.part('service date', day::text)
    || pg_temp.part('signed', to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
    || pg_temp.part('signer', name || ', ' || title_en || ', ' || college || ' ' || registration_number)
    || pg_temp.part('language', 'EN') || pg_temp.part('red flags', 'NO_CHANGE') || pg_temp.part('template', 'SOAP')
    || pg_temp.part('section SUBJECTIVE', 'Asked for the exam herself and named each step before it.')
    || pg_temp.part('section PLAN', 'Same breathing, no new step.')
    || pg_temp.part('finding 1', E'VESTIBULE 16:50\nLess tender on the left than two weeks ago.')
    || pg_temp.part('no recorded consent', 'She agreed aloud to each part. The tablet was being repaired and I did not chart it afterwards.')
    || pg_temp.part('parts without recorded consent', 'VESTIBULE') as said) as text;

insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at)
select pg_temp.id('review ' || addressee), note, episode_id, patient_id, addressee, 'NO_RECORDED_CONSENT', true, signed_at
from demo_uncharted cross join (values ('LEAD'), ('PRIVACY_OFFICER')) as reader (addressee);

drop table demo_uncharted;
