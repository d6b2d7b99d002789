-- Three entries that were made in the wrong record: a consent that waits for the privacy officer, a letter that is asked back from two
-- places, and a flag of some weeks ago that was looked into.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

create temp table demo_wrong as
select 'consent' as what, v.id as visit, v.episode_id as episode, v.patient_id as patient, v.clinician_id as by, v.starts_at as at
from visit v join episode e on e.id = v.episode_id
where v.clinician_id = pg_temp.id('claire.boisvert') and v.state = 'ATTENDED' and v.kind = 'IN_PERSON' and e.state = 'ACTIVE'
    and v.starts_at < timestamptz '${today} 00:00-05' and not exists (select from consent c where c.visit_id = v.id)
order by v.starts_at desc limit 1;

insert into consent (id, episode_id, visit_id, examiner_id, round, opened_at)
select pg_temp.id('wrong consent'), episode, visit, by, 1, at + interval '5 minutes' from demo_wrong;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, component, answer, answered_by, stop_signal, words)
select pg_temp.id('wrong consent ' || seq), pg_temp.id('wrong consent'), seq, said.kind, at + minutes * interval '1 minute',
    at + minutes * interval '1 minute', by, component, answer, case when answer is not null then 'PATIENT' end, signal, said.words
from demo_wrong cross join (values
    (1, 'ANSWERED', 5, 'EXTERNAL_LOOK', 'YES', null, null),
    (2, 'ANSWERED', 5, 'VESTIBULE', 'NOT_TODAY', null, null),
    (3, 'SIGNAL_AGREED', 6, null, null, 'OWN_WORD', 'Lighthouse')
) as said (seq, kind, minutes, component, answer, signal, words);

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select pg_temp.id('sealed consent'), 'CONSENT', pg_temp.id('wrong consent'), episode, patient, at + interval '5 minutes', at + interval '50 minutes', by,
    'The page of the visit before was still open on the tablet when I began.'
from demo_wrong;

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), at + minutes * interval '1 minute', who, 'therapist', 'CONSENT', verb, act, patient, episode, 'ALLOWED'
from demo_wrong cross join (values (5, 'claire.boisvert', 'CHANGE', 'RECORD_CONSENT'), (6, 'claire.boisvert', 'CHANGE', 'RECORD_CONSENT'),
    (22, 'claire.boisvert', 'VIEW', 'VIEW_CONSENT'), (31, 'hannah.weiss', 'VIEW', 'VIEW_CONSENT')) as looked (minutes, who, verb, act);

-- The letter: written in Claire's case 5, faxed and mailed, sealed on the next day; the fax was asked back, the mail not yet.
create temp table demo_sent as
select e.id as episode, e.patient_id as patient, pg_temp.id('claire.boisvert') as by,
    (date '${today}' - 6 + time '10:20') at time zone 'America/Toronto' as at
from episode e where e.id = pg_temp.id('case 5');

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, recipient_id, urgent, question, expectation,
    told_of_withheld, state, author_id, started_at, signer_id, approved_at, sealed_at)
select pg_temp.id('wrong letter'), s.episode, s.patient, t.kind, t.language, t.id, 'DIRECTORY', pg_temp.id('recipient 2'), false, t.question,
    t.expectation, false, 'SENT', s.by, s.at, s.by, s.at + interval '20 minutes', s.at + interval '1 day'
from demo_sent s join letter_template t on t.kind = 'MEDICAL_ASSESSMENT' and t.language = 'EN' and t.edition = 1;

insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, recipient_id, basis, manner, given_at,
    covers_replacements, recorded_by_id, recorded_at)
select pg_temp.id('wrong disclosure'), episode, patient, pg_temp.id('wrong letter'), 'MEDICAL_ASSESSMENT', 'DIRECTORY', pg_temp.id('recipient 2'),
    'PATIENT', 'SPOKEN', at, false, by, at
from demo_sent;

insert into issued_letter (letter_id, number, disclosure_id, recipient, signer_id, issued_at, content, pages, pdf, sha256)
select pg_temp.id('wrong letter'), extract(year from at) || '-1039', pg_temp.id('wrong disclosure'),
    'Dr. Amrita Sandhu, Byward Family Health Team, 81 York Street, Ottawa ON K1N 5T2', by, at + interval '21 minutes',
    E'Request for medical assessment\n\nDear Dr. Sandhu,\nI am seeing this person for pain with insertion and would be grateful for your view of the vestibule.',
    1, '%PDF-1.7 demo'::bytea, encode(sha256('%PDF-1.7 demo'::bytea), 'hex')
from demo_sent;

insert into letter_sending (id, letter_id, manner, destination, pages, sent_at, recorded_by_id, recorded_at)
select pg_temp.id('wrong ' || manner), pg_temp.id('wrong letter'), manner, destination, pages, at + later, pg_temp.id('renee.gagnon'), at + later
from demo_sent cross join (values ('FAX', '613 555-0161', 2, interval '40 minutes'), ('MAIL', '81 York Street, Ottawa', 1, interval '3 hours'))
    as sent (manner, destination, pages, later);

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select pg_temp.id('sealed letter'), 'LETTER', pg_temp.id('wrong letter'), episode, patient, at, at + interval '1 day', by,
    'Two people with the same given name that morning. I wrote in the record of the wrong one.'
from demo_sent;

insert into letter_recall (id, sending_id, letter_id, episode_id, patient_id, opened_at, opened_by_id)
select pg_temp.id('recall ' || s.manner), s.id, s.letter_id, l.episode_id, l.patient_id, l.sealed_at, l.author_id
from letter_sending s join letter l on l.id = s.letter_id where l.id = pg_temp.id('wrong letter');

insert into recall_step (id, letter_recall_id, kind, manner, whom, happened_on, recorded_at, recorded_by_id)
select pg_temp.id('recall asked'), pg_temp.id('recall FAX'), 'ASKED', 'PHONE', 'Dr. Sandhu’s office, Janet', date '${today}' - 4,
    (date '${today}' - 4 + time '09:05') at time zone 'America/Toronto', by
from demo_sent;

-- The flag: raised in a visit of Priya's some weeks ago, sealed within the hour, looked into.
create temp table demo_flag as
select v.id as visit, v.episode_id as episode, v.patient_id as patient, v.clinician_id as by, v.starts_at as at
from visit v where v.clinician_id = pg_temp.id('priya.natarajan') and v.state = 'ATTENDED' and v.starts_at < timestamptz '${today} 00:00-05' - interval '20 days'
order by v.starts_at desc limit 1;

insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at, released_at, sealed_at)
select pg_temp.id('wrong flag'), patient, episode, visit, k.code, k.pauses, k.released_by, 'Spotting since Tuesday', by, at,
    at + interval '72 hours', at + interval '40 minutes', at + interval '40 minutes'
from demo_flag join red_flag_kind k on k.code = 'BLEEDING_OUTSIDE_PERIOD';

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select pg_temp.id('sealed flag'), 'RED_FLAG', pg_temp.id('wrong flag'), episode, patient, at, at + interval '40 minutes', by,
    'Answered on the page of the visit before.'
from demo_flag;

insert into breach_check (sealed_entry_id, verdict, found, answered_at, answered_by_id)
select pg_temp.id('sealed flag'), 'NO_BREACH', 'Only Priya, who cares for both, saw it. It was entered for the right person on the same day.',
    at + interval '2 days', pg_temp.id('ines.ferreira')
from demo_flag;

drop table demo_wrong, demo_sent, demo_flag;
