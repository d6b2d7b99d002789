-- One of everything that a case can have, for calls that ask for it. ":case" is the case, ":addressee" whom the review is for, ids follow from it and the table.
insert into recipient (id, profession, name, language, sexual_medicine, pelvic_pain, who_may_refer, active, changed_at, changed_by_id)
select md5('recipient :case')::uuid, 'GYNAECOLOGIST', 'Dr. Ada Test', 'EN', false, true, 'NOT_KNOWN', true, now(), id
from clinician order by account limit 1;
insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, recipient_id, urgent, told_of_withheld, state,
    author_id, started_at)
select md5('letter :case')::uuid, e.id, e.patient_id, t.kind, t.language, t.id, 'DIRECTORY', md5('recipient :case')::uuid, false, false,
    'DRAFT', c.id, now()
from episode e, letter_template t, clinician c
where e.id = ':case' and c.account = 'claire.boisvert' and t.language = 'EN' limit 1;
insert into note (id, visit_id, episode_id, patient_id, author_id, template, language, service_date, signed_at, signer_name, signer_title,
    signer_college, signer_registration_number, late_entry, no_recorded_consent, content, sha256)
select md5('note :case')::uuid, v.id, e.id, e.patient_id, c.id, 'SOAP', 'EN', current_date - 900, now(), 'Claire Boisvert', 'Physiotherapist',
    'College', '1', false, true, said.text, encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
from episode e join visit v on v.episode_id = e.id, clinician c,
    (values (E'template:\n\tSOAP\nred flags:\n\tNOT_ASKED\nno recorded consent:\n\tagreed aloud\n')) as said (text)
where e.id = ':case' and c.account = 'claire.boisvert' order by v.starts_at limit 1;
insert into note_amendment (id, note_id, episode_id, kind, author_id, signer_name, signer_title, signer_college, signer_registration_number,
    at, content, sha256)
select md5('note_amendment :case')::uuid, id, episode_id, 'ADDENDUM', author_id, signer_name, signer_title, signer_college,
    signer_registration_number, signed_at, said.text, encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
from note, (values (E'text:\n\tMore\n')) as said (text) where id = md5('note :case')::uuid;
insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at)
select md5('note_review :case')::uuid, md5('note :case')::uuid, id, patient_id, ':addressee', 'NO_RECORDED_CONSENT', true, now()
from episode where id = ':case';
insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
select md5('break_glass :case')::uuid, e.id, e.patient_id, c.id, 'tried', now() - interval '2 days', now() - interval '2 days' + interval '1 hour'
from episode e, clinician c where e.id = ':case' and c.account = 'claire.boisvert';
insert into contact (id, patient_id, kind, name, recorded_by_id, recorded_at)
select md5('contact :case')::uuid, e.patient_id, 'PARTNER', 'Robin Test', c.id, now()
from episode e, clinician c where e.id = ':case' and c.account = 'claire.boisvert';
insert into story (id, episode_id, revision, recorded_at, recorded_by_id)
select md5('story :case')::uuid, ':case', (select coalesce(max(s.revision), 0) + 1 from story s where s.episode_id = ':case'), now(), id
from clinician where account = 'claire.boisvert';
insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason)
select md5('episode_description :case')::uuid, ':case', (select coalesce(max(d.revision), 0) + 1 from episode_description d where d.episode_id = ':case'),
    now(), id, 'tried' from clinician where account = 'claire.boisvert';
insert into substitute_decision_maker (id, patient_id, name, relation, authority, starts, recorded_by_id, recorded_at)
select md5('substitute_decision_maker :case')::uuid, e.patient_id, 'Robin Test', 'partner', 'LAW', current_date - 1, c.id, now()
from episode e, clinician c where e.id = ':case' and c.account = 'claire.boisvert';
insert into patient (id, chosen_name_given, chosen_name_family, folded_names, born, language, safe_contact_neutral_text_only)
values (md5('patient :case')::uuid, 'Ada', 'Namesake', 'ada namesake', '1990-01-01', 'EN', true);
insert into episode (id, patient_id, number, state, opened_at)
values (md5('episode :case')::uuid, md5('patient :case')::uuid, 'T-1', 'INQUIRY', now());
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
select gen_random_uuid(), md5('episode :case')::uuid, md5('patient :case')::uuid, clinician_id, relation, starts, ends
from care_team_member where episode_id = ':case';
insert into possible_duplicate (id, patient_id, earlier_id, opened_at, opened_by_id)
select md5('possible_duplicate :case')::uuid, e.patient_id, md5('patient :case')::uuid, now(), c.id
from episode e, clinician c where e.id = ':case' and c.account = 'claire.boisvert';
insert into clinician (id, account, given_name, family_name, language, active, last_day)
select md5('clinician :case')::uuid, 'leaver.:case', 'Ada', 'Test', 'EN', true, current_date - 2;
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select md5('visit :case')::uuid, id, patient_id, md5('clinician :case')::uuid, now() - interval '20 years', 45, 'IN_PERSON', 'ATTENDED'
from episode where id = ':case';
insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
select md5('note_draft :case')::uuid, id, episode_id, patient_id, clinician_id, current_date - 3,
    E'template:\n\tSOAP\nsection PLAN:\n\tGo on.\n', 1, now(), now()
from visit where id = md5('visit :case')::uuid;
with sent as (
    insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, told_of_withheld, state, author_id, started_at,
        signer_id, approved_at, sealed_at)
    select md5('letter_sent :case')::uuid, e.id, e.patient_id, t.kind, t.language, t.id, 'EMERGENCY_DEPARTMENT', true, false, 'SENT', c.id, now(),
        c.id, now(), now()
    from episode e, letter_template t, clinician c
    where e.id = md5('episode :case')::uuid and c.account = 'ines.ferreira' and t.language = 'EN' limit 1
    returning id, episode_id, patient_id, started_at, sealed_at, author_id)
insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select md5('sealed_letter :case')::uuid, 'LETTER', id, episode_id, patient_id, started_at, sealed_at, author_id, 'tried' from sent;
insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, basis, manner, given_at, covers_replacements,
    recorded_by_id, recorded_at)
select md5('disclosure_consent :case')::uuid, episode_id, patient_id, id, kind, addressee, 'PATIENT', 'SPOKEN', now(), false, author_id, now()
from letter where id = md5('letter_sent :case')::uuid;
insert into issued_letter (letter_id, number, disclosure_id, recipient, signer_id, issued_at, content, pages, pdf, sha256)
select id, 'T-:case', md5('disclosure_consent :case')::uuid, 'Emergency', author_id, now(), 'Text', 1, 'x'::bytea, encode(sha256('x'::bytea), 'hex')
from letter where id = md5('letter_sent :case')::uuid;
insert into letter_sending (id, letter_id, manner, pages, sent_at, recorded_by_id, recorded_at)
select md5('letter_sending :case')::uuid, id, 'FAX', 1, now(), author_id, now() from letter where id = md5('letter_sent :case')::uuid;
insert into letter_recall (id, sending_id, letter_id, episode_id, patient_id, opened_at, opened_by_id)
select md5('letter_recall :case')::uuid, md5('letter_sending :case')::uuid, md5('letter_sent :case')::uuid, e.id, e.patient_id, now(), c.id
from episode e, clinician c where e.id = ':case' and c.account = 'ines.ferreira';
insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select md5('sealed_entry :case')::uuid, 'NOTE', id, episode_id, patient_id, signed_at, now(), author_id, 'tried'
from note where id = md5('note :case')::uuid
