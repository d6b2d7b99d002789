-- A word in every column about a colleague and about someone to write to, both known to the case ":case". planted-clinic-gone.sql takes them back.
insert into clinician (id, account, given_name, family_name, language, title_en, title_fr, college, registration_number, active, last_day)
values (md5('planted colleague :case')::uuid, lower(regexp_replace('{clinician.account}', '\s', '', 'g')), '{clinician.given_name}', '{clinician.family_name}', 'EN', '{clinician.title_en}',
    '{clinician.title_fr}', '{clinician.college}', '{clinician.registration_number}', true, current_date + 30);

insert into clinician_name (clinician_id, seq, given_name, family_name, last_day, recorded_by_id, recorded_at)
values (md5('planted colleague :case')::uuid, 0, '{clinician_name.given_name}', '{clinician_name.family_name}', current_date - 1,
    md5('planted colleague :case')::uuid, now());

insert into clinician_registration (clinician_id, seq, starts, title_en, title_fr, college, registration_number, provinces, recorded_by_id, recorded_at)
values (md5('planted colleague :case')::uuid, 0, current_date - 9, '{clinician_registration.title_en}', '{clinician_registration.title_fr}',
    '{clinician_registration.college}', '{clinician_registration.registration_number}', 'ON', md5('planted colleague :case')::uuid, now());

insert into clinician_authorisation (clinician_id, province, number, since, attested)
values (md5('planted colleague :case')::uuid, 'ON', '{clinician_authorisation.number}', current_date - 9, false);

insert into recipient (id, profession, name, regulated_title, organisation, address_line, city, postal_code, phone, fax, email, language,
    sexual_medicine, pelvic_pain, who_may_refer, active, changed_at, changed_by_id)
values (md5('planted recipient :case')::uuid, 'GYNAECOLOGIST', '{recipient.name}', '{recipient.regulated_title}', '{recipient.organisation}',
    '{recipient.address_line}', '{recipient.city}', '{recipient.postal_code}', '{recipient.phone}', '{recipient.fax}', '{recipient.email}', 'EN',
    false, true, 'ANYONE', true, now(), md5('planted colleague :case')::uuid);

insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
select md5('planted place ' || c.account || ' :case')::uuid, e.id, e.patient_id, c.id,
    case when c.last_day is null then 'ASSIGNED' else 'COVER' end, current_date - 3, case when c.last_day is not null then current_date + 9 end
from episode e, clinician c
where e.id = ':case' and c.account in ('noor.haddad', 'sam.oduya', lower(regexp_replace('{clinician.account}', '\s', '', 'g')));

-- Of another, so that a next visit is what her own case has none of.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select md5('planted colleague visit :case')::uuid, id, patient_id, md5('planted colleague :case')::uuid, now() + interval '33 days', 45, 'IN_PERSON', 'BOOKED'
from episode where id <> ':case' and state = 'ACTIVE' order by number limit 1;

insert into possible_duplicate (id, patient_id, earlier_id, opened_at, opened_by_id)
select md5('planted open pair :case')::uuid, e.patient_id, (select id from patient where id <> e.patient_id order by id desc limit 1), now(),
    md5('planted colleague :case')::uuid from episode e where e.id = ':case';

insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at)
select md5(addressee || ' :case')::uuid, n.id, n.episode_id, n.patient_id, addressee, 'WRONG_PATIENT', null, now()
from note n, (values ('LEAD'), ('PRIVACY_OFFICER')) as to_whom (addressee) where n.episode_id = ':case';

insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
select md5('planted colleague opening :case')::uuid, id, patient_id, md5('planted colleague :case')::uuid, '{break_glass.reason}',
    now() - interval '3 days', now() - interval '3 days' + interval '1 hour' from episode where id = ':case';

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), now(), lower(regexp_replace('{clinician.account}', '\s', '', 'g')), 'therapist', 'CASE', 'VIEW', 'VIEW_CASE', patient_id, id, 'ALLOWED' from episode where id = ':case';

insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
select md5('planted left draft :case')::uuid, id, episode_id, patient_id, md5('planted colleague :case')::uuid, current_date,
    E'template:\n\tSOAP\nsection SUBJECTIVE:\n\t{note_draft.content}\n', 2, now(), now() from visit where episode_id = ':case' limit 1;

insert into handed_over_draft (id, author_id, revision, handed_over_at)
values (md5('planted left draft :case')::uuid, md5('planted colleague :case')::uuid, 2, now());

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, recipient_id, urgent, told_of_withheld, state, author_id, started_at)
select md5('planted letter to someone :case')::uuid, v.episode_id, v.patient_id, t.kind, t.language, t.id, 'DIRECTORY',
    md5('planted recipient :case')::uuid, false, false, 'DRAFT', v.clinician_id, now()
from visit v, letter_template t where v.episode_id = ':case' and t.language = 'EN' and t.kind = 'MEDICAL_ASSESSMENT' limit 1;

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, told_of_withheld, state, author_id, started_at,
    signer_id, approved_at)
select md5('planted letter to send :case')::uuid, episode_id, patient_id, kind, language, template_id, addressee, urgent, told_of_withheld, 'ISSUED',
    author_id, started_at, signer_id, approved_at from letter where episode_id = ':case' and state = 'SENT';

insert into issued_letter (letter_id, number, disclosure_id, recipient, signer_id, issued_at, content, pages, pdf, sha256, fax)
select md5('planted letter to send :case')::uuid, number || '-2', disclosure_id, recipient, i.signer_id, issued_at, content, pages, pdf, sha256, fax
from issued_letter i join letter l on l.id = i.letter_id where l.episode_id = ':case'
