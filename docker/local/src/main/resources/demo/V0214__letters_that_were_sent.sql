-- Three letters that were sent: one awaits its answer, one has awaited it for too long, one was answered.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.at(days_ago int, hour time) returns timestamptz language sql stable
    as $$ select (date '${today}' - days_ago + hour) at time zone 'America/Toronto' $$;

create temp table demo_sent_letter (k int, patient int, kind text, language text, recipient int, number int, days int, answer text, expected int,
    body text);
insert into demo_sent_letter values
    (6, 6, 'PSYCHOSEXUAL_THERAPY', 'EN', 8, 1036, 9, 'ACKNOWLEDGED', -12,
        E'Referral for sex therapy or CBT\n\nDear Dr. Osei,\nI am seeing this person for pelvic floor physiotherapy. She would like help with fear of pain, at her own pace. Would you see her?\n\nClaire Boisvert, physiotherapist'),
    (7, 8, 'MEDICAL_ASSESSMENT', 'FR', 1, 1037, 40, 'EXPECTED', 5,
        E'Demande d’évaluation médicale\n\nDocteure Caron,\nJe vois cette personne en rééducation pelvi-périnéale pour une douleur au toucher du vestibule. Pourriez-vous l’évaluer et me dire ce que vous en pensez ?\n\nClaire Boisvert, physiothérapeute'),
    (8, 11, 'MEDICAL_ASSESSMENT', 'FR', 1, 1035, 55, 'ANSWERED', null,
        E'Demande d’évaluation médicale\n\nDocteure Caron,\nJe vois cette personne en rééducation pelvi-périnéale. Pourriez-vous vérifier si une cause infectieuse peut être écartée ?\n\nClaire Boisvert, physiothérapeute');

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, recipient_id, urgent, question, expectation,
    told_of_withheld, preview, previewed_at, state, author_id, started_at, signer_id, approved_at, answer, answer_by)
select pg_temp.id('letter ' || l.k), e.id, e.patient_id, l.kind, l.language, t.id, 'DIRECTORY', pg_temp.id('recipient ' || l.recipient), false,
    t.question, t.expectation, false, 'READ_TOGETHER', pg_temp.at(l.days, '10:15'), 'SENT', pg_temp.id('claire.boisvert'),
    pg_temp.at(l.days, '10:00'), pg_temp.id('claire.boisvert'), pg_temp.at(l.days, '10:20'), l.answer, date '${today}' - l.expected
from demo_sent_letter l
join episode e on e.id = pg_temp.id('case ' || l.patient)
join letter_template t on t.kind = l.kind and t.language = l.language and t.edition = 1;

insert into letter_item (letter_id, seq, content, text, choice)
select pg_temp.id('letter ' || l.k), i.seq, i.content, i.text, i.choice
from demo_sent_letter l
join letter first on first.kind = l.kind and first.language = l.language and first.id in (select pg_temp.id('letter ' || k) from generate_series(1, 5) as k)
join letter_item i on i.letter_id = first.id
where first.id = (select same.id from letter same where same.kind = l.kind and same.language = l.language
    and same.id in (select pg_temp.id('letter ' || k) from generate_series(1, 5) as k) order by same.id limit 1);

insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, recipient_id, recipient_name, basis, manner, given_at,
    covers_replacements, recorded_by_id, recorded_at)
select pg_temp.id('disclosure ' || l.k), e.id, e.patient_id, pg_temp.id('letter ' || l.k), l.kind, 'DIRECTORY', r.id, r.name, 'PATIENT', 'SPOKEN',
    pg_temp.at(l.days, '10:18'), true, pg_temp.id('claire.boisvert'), pg_temp.at(l.days, '10:18')
from demo_sent_letter l
join episode e on e.id = pg_temp.id('case ' || l.patient)
join recipient r on r.id = pg_temp.id('recipient ' || l.recipient);

insert into disclosure_consent_content (disclosure_consent_id, content)
select pg_temp.id('disclosure ' || l.k), i.content
from demo_sent_letter l join letter_item i on i.letter_id = pg_temp.id('letter ' || l.k) and i.choice = 'INCLUDED';

insert into issued_letter (letter_id, number, disclosure_id, recipient, fax, signer_id, issued_at, content, pages, pdf, sha256)
select pg_temp.id('letter ' || l.k), extract(year from date '${today}' - l.days) || '-' || l.number, pg_temp.id('disclosure ' || l.k),
    concat_ws(', ', r.name, r.organisation, r.address_line, r.city || ' ' || r.province || ' ' || r.postal_code), r.fax,
    pg_temp.id('claire.boisvert'), pg_temp.at(l.days, '10:21'), l.body, 1, page.pdf, encode(sha256(page.pdf), 'hex')
from demo_sent_letter l
join recipient r on r.id = pg_temp.id('recipient ' || l.recipient)
cross join (select convert_to($pdf$%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (en) >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length 91 >> stream
BT /F1 14 Tf 72 700 Td (Levator demo clinic: a letter that was never sent to anyone.) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000069 00000 n 
0000000126 00000 n 
0000000252 00000 n 
0000000393 00000 n 
trailer << /Size 6 /Root 1 0 R >>
startxref
463
%%EOF
$pdf$, 'UTF8') as pdf) as page;

insert into letter_sending (id, letter_id, manner, destination, pages, sent_at, recorded_by_id, recorded_at)
select pg_temp.id('sending ' || l.k), i.letter_id, 'FAX', i.fax, 2, pg_temp.at(l.days, '15:40'), pg_temp.id('renee.gagnon'),
    pg_temp.at(l.days, '15:42')
from demo_sent_letter l join issued_letter i on i.letter_id = pg_temp.id('letter ' || l.k);

insert into answer_step (id, letter_id, sending_id, sent_at, kind, happened_on, answer_by, remark, recorded_by_id, recorded_at)
select pg_temp.id('answer ' || s.letter_id || a.seq), s.letter_id, s.id, s.sent_at, a.kind, date '${today}' - a.happened,
    date '${today}' - a.by_day, a.remark, pg_temp.id(a.who), pg_temp.at(a.recorded, '15:45')
from (values
    (6, 1, 'EXPECTED', null, -5, null, 'renee.gagnon', 9),
    (6, 2, 'ACKNOWLEDGED', 3, -12, 'Their office called: on the list for next month.', 'claire.boisvert', 2),
    (7, 1, 'EXPECTED', null, 5, null, 'renee.gagnon', 40),
    (8, 1, 'EXPECTED', null, 25, null, 'renee.gagnon', 55),
    (8, 2, 'ACKNOWLEDGED', 52, 25, null, 'claire.boisvert', 52),
    (8, 3, 'SEEN', 34, 25, null, 'claire.boisvert', 33),
    (8, 4, 'ANSWERED', 28, null, 'Lettre reçue par télécopieur, classée au dossier.', 'claire.boisvert', 27)
) as a (k, seq, kind, happened, by_day, remark, who, recorded)
join letter_sending s on s.id = pg_temp.id('sending ' || a.k);
