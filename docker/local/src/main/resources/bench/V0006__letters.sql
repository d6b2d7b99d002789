-- A letter for every fifth case, most of them sent: drafts and approved ones in open cases only. The bytes of an issued one are a one-page PDF, small
-- and not tagged as those that the application makes.
set local work_mem = '128MB';
set local synchronous_commit = off;
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator bench ' || what)::uuid $$;

create temp table bench_letter on commit drop as
select pg_temp.id('letter ' || e.number) as id, e.id as episode, e.patient_id as patient, m.clinician_id as author, k, t.id as template, t.kind, t.language, t.question, t.expectation,
    pg_temp.id('recipient ' || 1 + k % 300) as recipient, p.chosen_name_given as given,
    case when k > 2300 then 'SENT' else (array ['DRAFT', 'APPROVED', 'ISSUED', 'SENT', 'SENT', 'SENT'])[1 + k / 5 % 6] end as state,
    case when k > 2300 then e.opened_at + interval '10 days' else timestamptz '${today} 13:00Z' - make_interval(days => 2 + k % 30) end as at
from (select *, substr(number, 4)::int as k from episode where number ~ '^L-1\d{5}$') e
join patient p on p.id = e.patient_id
join care_team_member m on m.episode_id = e.id and m.relation = 'LEAD'
join letter_template t on t.language = p.language and t.edition = 1 and t.kind = case when k % 3 = 0 then 'PSYCHOSEXUAL_THERAPY' else 'MEDICAL_ASSESSMENT' end
where k % 5 = 0;

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, recipient_id, urgent, question, expectation, told_of_withheld, preview, previewed_at,
    state, author_id, started_at, signer_id, approved_at)
select id, episode, patient, kind, language, template, 'DIRECTORY', recipient, false, question, expectation, false,
    case when state <> 'DRAFT' then 'READ_TOGETHER' end, case when state <> 'DRAFT' then at + interval '20 minutes' end, state, author, at,
    case when state <> 'DRAFT' then author end, case when state <> 'DRAFT' then at + interval '25 minutes' end
from bench_letter;

insert into letter_item (letter_id, seq, content, text, choice)
select l.id, c.seq - 1, c.content,
    case c.content when 'TREATMENT' then 'Education, breathing and letting go of the pelvic floor.' when 'FINDINGS' then 'No internal examination was done.' else i.text end,
    case when c.content in ('CONTACT', 'REASON', 'HISTORY', 'TREATMENT', 'PLAN') then 'INCLUDED' else 'NOT_NEEDED' end
from bench_letter l
cross join unnest(array ['CONTACT', 'HEALTH_NUMBER', 'REASON', 'HISTORY', 'FINDINGS', 'TREATMENT', 'PLAN', 'ALLERGIES', 'ACCOMMODATIONS', 'AIMS',
    'EXAM_DETAIL', 'SEXUAL_HISTORY', 'PARTNER', 'DISTRESSING_EXPERIENCE', 'SCORES', 'PERSONAL_SAFETY']) with ordinality as c (content, seq)
join letter_template_item i on i.letter_template_id = l.template and i.content = c.content;

insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, recipient_id, basis, manner, given_at, covers_replacements, recorded_by_id, recorded_at)
select pg_temp.id('disclosure ' || id), episode, patient, id, kind, 'DIRECTORY', recipient, 'PATIENT', 'SPOKEN', at, true, author, at from bench_letter where state <> 'DRAFT';
insert into disclosure_consent_content (disclosure_consent_id, content)
select pg_temp.id('disclosure ' || l.id), i.content from bench_letter l join letter_item i on i.letter_id = l.id and i.choice = 'INCLUDED' where l.state <> 'DRAFT';
insert into disclosure_withdrawal (id, consent_id, withdrawn_at, recorded_by_id, recorded_at)
select pg_temp.id('withdrawal ' || id), pg_temp.id('disclosure ' || id), at + interval '30 days', author, at + interval '30 days' from bench_letter where k > 2300 and k % 400 = 0;

insert into issued_letter (letter_id, number, disclosure_id, recipient, signer_id, issued_at, content, pages, pdf, sha256)
select id, to_char(at, 'YYYY') || '-' || 100000 + k, pg_temp.id('disclosure ' || id), r.name, author, at + interval '1 hour', said, 1, pdf, encode(sha256(pdf), 'hex')
from bench_letter l join (select id as recipient, name from recipient) r using (recipient)
cross join lateral (select 'I am writing about ' || given || E', who comes to our clinic for pelvic-floor physiotherapy.\n\nReason for this letter\nPain with penetration.' as said) as text
cross join lateral (select convert_to(E'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'
    || E'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n% ' || id || E'\n%%EOF\n', 'UTF8') as pdf) as bytes
where state in ('ISSUED', 'SENT');

insert into letter_sending (id, letter_id, manner, destination, pages, sent_at, recorded_by_id, recorded_at)
select pg_temp.id('sending ' || id), id, 'FAX', '613 156-0001', 1, at + interval '2 hours', author, at + interval '3 hours' from bench_letter where state = 'SENT';
select setval('letter_number', 300000);

analyze letter, letter_item, issued_letter, disclosure_consent;
