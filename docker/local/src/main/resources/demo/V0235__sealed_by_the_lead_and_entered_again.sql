-- Three more entries that were made in the wrong record: a flag of a colleague who has left, which the case's lead took out; a note that its
-- author signed again in the right visit; and a revision of what a patient told once, before which the one that is hers shows again.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.worked(ago int, hour time) returns timestamptz language sql stable
    as $$ select (day - case extract(isodow from day) when 6 then 1 when 7 then 2 else 0 end + hour) at time zone 'America/Toronto'
          from (select date '${today}' - ago as day) as d $$;
-- One named part of a canonical text, as org.levator.note.content.CanonicalText writes it.
create or replace function pg_temp.part(name text, words text) returns text language sql immutable
    as $$ select name || E':\n\t' || replace(words, E'\n', E'\n\t') || E'\n' $$;
create or replace function pg_temp.instant(at timestamptz) returns text language sql stable
    as $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;

-- The flag: Meredith raised it in her last visit but has left since; Claire, who leads the case, says so on the next day.
create temp table demo_flag as
select v.id as visit, v.episode_id as episode, v.patient_id as patient, v.clinician_id as raised_by, v.starts_at + interval '10 minutes' as at,
    (date '${today}' - 11 + time '09:20') at time zone 'America/Toronto' as sealed
from visit v where v.id = pg_temp.id('visit meredith');

insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at, released_at, sealed_at)
select pg_temp.id('flag of meredith'), patient, episode, visit, k.code, k.pauses, k.released_by, 'A fever since the weekend', raised_by, at,
    at + make_interval(hours => k.due_within_hours), sealed, sealed
from demo_flag join red_flag_kind k on k.code = 'DISCHARGE_OR_INFECTION';

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select pg_temp.id('sealed flag of meredith'), 'RED_FLAG', pg_temp.id('flag of meredith'), episode, patient, at, sealed, pg_temp.id('claire.boisvert'),
    'Meredith avait deux dossiers ouverts cet après-midi-là. Elle me l’a dit le jour de son départ.'
from demo_flag;

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), looked.at, who, 'therapist', 'RED_FLAG', verb, act, patient, episode, 'ALLOWED'
from demo_flag cross join lateral (values (demo_flag.at, 'meredith.arseneau', 'CHANGE', 'RECORD_RED_FLAG'),
    (sealed - interval '6 minutes', 'claire.boisvert', 'VIEW', 'VIEW_RED_FLAG')) as looked (at, who, verb, act);

-- The note: of two visits in a row Hannah wrote the second's into the record of the first, and signed it again in the right one.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit again ' || k), e.id, e.patient_id, pg_temp.id('hannah.weiss'), pg_temp.worked(7, hour), 45, 'IN_PERSON', 'ATTENDED'
from (values (25, time '13:00'), (26, time '14:00')) as v (k, hour) join episode e on e.id = pg_temp.id('case ' || k);

insert into screen_answer (id, visit_id, episode_id, patient_id, clinician_id, at, outcome)
select pg_temp.id('screen again ' || k), v.id, v.episode_id, v.patient_id, v.clinician_id, v.starts_at + interval '5 minutes', 'NO_CHANGE'
from (values (25), (26)) as a (k) join visit v on v.id = pg_temp.id('visit again ' || k);

create temp table demo_note as
select pg_temp.id('note again ' || what) as id, what, v.id as visit, v.episode_id as episode, v.patient_id as patient, v.clinician_id as author,
    (v.starts_at at time zone 'America/Toronto')::date as day, pg_temp.worked(7, signed) as at,
    c.given_name || ' ' || c.family_name as name, c.title_en as title, c.college, c.registration_number as registration, n.content
from (values
    ('wrong', 25, time '15:02', pg_temp.part('template', 'SOAP') || pg_temp.part('rating SAFE', '7') || pg_temp.part('rating FEAR', '4')
        || pg_temp.part('section SUBJECTIVE', 'Rode her bike for the first time since spring and was not sore the day after.')
        || pg_temp.part('section OBJECTIVE', 'Talk and breathing only. Lets go within two breaths.')
        || pg_temp.part('section PLAN', 'Short rides twice a week. Same step at home.')),
    ('hers', 25, time '16:05', pg_temp.part('template', 'SOAP') || pg_temp.part('rating SAFE', '8') || pg_temp.part('rating FEAR', '2')
        || pg_temp.part('section SUBJECTIVE', 'Her hip is better since she sleeps on the other side.')
        || pg_temp.part('section OBJECTIVE', 'Side-lying release of the adductors; no guarding today.')
        || pg_temp.part('section PLAN', 'Go on as before, once more in two weeks.'))
) as n (what, k, signed, content)
join visit v on v.id = pg_temp.id('visit again ' || k) join clinician c on c.id = v.clinician_id;
-- What was signed again has the words of the wrong one.
insert into demo_note
select pg_temp.id('note again right'), 'right', v.id, v.episode_id, v.patient_id, w.author, w.day, pg_temp.worked(7, '15:41'), w.name, w.title, w.college,
    w.registration, w.content
from demo_note w, visit v where w.what = 'wrong' and v.id = pg_temp.id('visit again 26');
update demo_note set content = pg_temp.part('note', id::text) || pg_temp.part('patient', patient::text) || pg_temp.part('case', episode::text)
    || pg_temp.part('visit', visit::text) || pg_temp.part('service date', day::text) || pg_temp.part('signed', pg_temp.instant(at))
    || pg_temp.part('signer', name || ', ' || title || ', ' || college || ' ' || registration) || pg_temp.part('language', 'EN')
    || pg_temp.part('red flags', 'NO_CHANGE') || content;

create function pg_temp.sign(which text, again uuid) returns void language sql
    as $$ insert into note (id, visit_id, episode_id, patient_id, author_id, template, language, service_date, signed_at, signer_name, signer_title,
              signer_college, signer_registration_number, late_entry, no_recorded_consent, content, sha256, reenters_id)
          select id, visit, episode, patient, author, 'SOAP', 'EN', day, at, name, title, college, registration, again is not null, false, content,
              encode(sha256(convert_to(content, 'UTF8')), 'hex'), again
          from demo_note where what = which $$;
select pg_temp.sign('wrong', null);
insert into note_amendment (id, note_id, episode_id, kind, reason, author_id, signer_name, signer_title, signer_college, signer_registration_number,
    at, content, sha256)
select pg_temp.id('note again in error'), id, episode, 'ENTERED_IN_ERROR', 'WRONG_PATIENT', author, name, title, college, registration,
    said_at, text, encode(sha256(convert_to(text, 'UTF8')), 'hex')
from (select *, pg_temp.part('note', id::text) || pg_temp.part('kind', 'ENTERED_IN_ERROR') || pg_temp.part('reason', 'WRONG_PATIENT')
        || pg_temp.part('signed', pg_temp.instant(said_at)) || pg_temp.part('signer', name || ', ' || title || ', ' || college || ' ' || registration)
        || pg_temp.part('text', 'The page of the visit before was still open.') as text
    from (select *, pg_temp.worked(7, '15:33') as said_at from demo_note where what = 'wrong') as n) as said;
insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason, reentered_id)
select pg_temp.id('sealed note again'), 'NOTE', id, episode, patient, at, pg_temp.worked(7, '15:33'), author, 'The page of the visit before was still open.',
    pg_temp.id('note again right')
from demo_note where what = 'wrong';
select pg_temp.sign('right', pg_temp.id('note again wrong'));
select pg_temp.sign('hers', null);

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), pg_temp.worked(7, hour), 'hannah.weiss', 'therapist', 'NOTE', verb, act, patient, episode, 'ALLOWED'
from demo_note cross join (values (time '15:02', 'SIGN', 'SIGN_NOTE'), (time '15:30', 'VIEW', 'VIEW_NOTE')) as looked (hour, verb, act)
where what = 'wrong';

insert into breach_check (sealed_entry_id, verdict, found, answered_at, answered_by_id) values
    (pg_temp.id('sealed note again'), 'NO_BREACH', 'Half an hour in the record, and nobody but Hannah is around this patient.',
     pg_temp.worked(4, '11:30'), pg_temp.id('ines.ferreira'));

-- What was told once: a second version of Noémie's that another person had told; the first one shows again.
insert into story (id, episode_id, revision, recorded_at, recorded_by_id, told, do_not_ask, words)
select pg_temp.id('story 21 ' || revision), pg_temp.id('case 21'), revision, at, pg_temp.id('priya.natarajan'), told, do_not_ask, words
from (values
    (1, pg_temp.worked(40, '10:20'), '« Je veux y aller doucement. La dernière fois, tout est allé trop vite. »', 'L’an dernier, à l’hôpital.', '« le nœud »'),
    (2, pg_temp.worked(4, '10:05'), '« C’est revenu après l’opération. Je dors mal depuis. »', null, '« la pince »')
) as s (revision, at, told, do_not_ask, words);

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select pg_temp.id('sealed story'), 'STORY', s.id, s.episode_id, e.patient_id, s.recorded_at, s.recorded_at + interval '35 minutes', s.recorded_by_id,
    'I had the next person’s words in mind and the wrong case in front of me.'
from story s join episode e on e.id = s.episode_id where s.id = pg_temp.id('story 21 2');

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), pg_temp.worked(4, hour), who, role, 'CASE', 'VIEW', 'VIEW_CASE', e.patient_id, e.id, 'ALLOWED'
from episode e, (values (time '10:06', 'priya.natarajan', 'therapist'), (time '10:22', 'sam.oduya', 'student')) as looked (hour, who, role)
where e.id = pg_temp.id('case 21');

drop table demo_flag, demo_note;
