-- A word in every column that can hold what somebody typed about one patient. ":case" is her case, "{table.column}" the word.
update patient set chosen_name_given = '{patient.chosen_name_given}', chosen_name_family = '{patient.chosen_name_family}',
    legal_name_given = '{patient.legal_name_given}', legal_name_family = '{patient.legal_name_family}', folded_names = '{patient.folded_names}',
    pronouns = '{patient.pronouns}', interpreter = '{patient.interpreter}', interpreter_wish_name = '{patient.interpreter_wish_name}', email = '{patient.email}', address_line = '{patient.address_line}',
    address_city = '{patient.address_city}', address_province = 'ON', address_postal_code = '{patient.address_postal_code}',
    safe_contact_hours = '{patient.safe_contact_hours}', emergency_contact_name = '{patient.emergency_contact_name}',
    emergency_contact_relation = '{patient.emergency_contact_relation}', emergency_contact_phone = '{patient.emergency_contact_phone}',
    family_doctor_name = '{patient.family_doctor_name}', family_doctor_organisation = '{patient.family_doctor_organisation}',
    family_doctor_phone = '{patient.family_doctor_phone}', health_number_province = 'AB', health_number_number = '{patient.health_number_number}',
    health_number_version_code = '{patient.health_number_version_code}', phone_digits = '{patient.phone_digits}'
where id = (select patient_id from episode where id = ':case');

insert into patient_phone select patient_id, 0, '{patient_phone.number}', 'PREFERRED', 'YES' from episode where id = ':case';

insert into patient_former_name
select patient_id, 0, 'LEGAL', '{patient_former_name.name_given}', '{patient_former_name.name_family}', '2020-01-01' from episode where id = ':case';

insert into care_profile (id, patient_id, revision, recorded_at, recorded_by_id, allergies_known, pregnancy, implants_known, implants, third_person,
    adjustment_note, body_words, partner_words)
select md5('planted profile :case')::uuid, e.patient_id, coalesce((select max(revision) from care_profile p where p.patient_id = e.patient_id), 0) + 1,
    now(), v.clinician_id, 'LISTED', 'NOT_ASKED', 'LISTED', '{care_profile.implants}', 'NOT_ASKED', '{care_profile.adjustment_note}',
    '{care_profile.body_words}', '{care_profile.partner_words}'
from episode e join visit v on v.episode_id = e.id where e.id = ':case' limit 1;

insert into care_profile_allergy values (md5('planted profile :case')::uuid, 0, 'OTHER', '{care_profile_allergy.what}');

insert into contact (id, patient_id, kind, name, phone, recorded_by_id, recorded_at)
select md5('planted contact :case')::uuid, e.patient_id, 'SOMEONE_ELSE', '{contact.name}', '{contact.phone}', v.clinician_id, now()
from episode e join visit v on v.episode_id = e.id where e.id = ':case' limit 1;

insert into contact_agreement (id, contact_id, kind, agreed, speaker, about, agreed_on, recorded_by_id, recorded_at)
select gen_random_uuid(), id, kind, 'TALK', 'PATIENT', '{contact_agreement.about}', current_date, recorded_by_id, now()
from contact where id = md5('planted contact :case')::uuid;

insert into substitute_decision_maker (id, patient_id, name, relation, authority, starts, remark, recorded_by_id, recorded_at)
select md5('planted decider :case')::uuid, patient_id, '{substitute_decision_maker.name}', '{substitute_decision_maker.relation}', 'LAW',
    current_date, '{substitute_decision_maker.remark}', recorded_by_id, now()
from contact where id = md5('planted contact :case')::uuid;

insert into capacity_entry (id, patient_id, decision, presumed, basis, as_of, recorded_by_id, recorded_at)
select gen_random_uuid(), patient_id, 'TREATMENT', false, '{capacity_entry.basis}', current_date, recorded_by_id, now()
from contact where id = md5('planted contact :case')::uuid;

insert into story (id, episode_id, revision, recorded_at, recorded_by_id, told, do_not_ask, words)
select gen_random_uuid(), ':case', coalesce((select max(revision) from story where episode_id = ':case'), 0) + 1, now(), clinician_id,
    '{story.told}', '{story.do_not_ask}', '{story.words}' from visit where episode_id = ':case' limit 1;

insert into possible_duplicate (id, patient_id, earlier_id, opened_at, opened_by_id)
select md5('planted pair :case')::uuid, v.patient_id, (select id from patient where id <> v.patient_id order by id limit 1), now(), v.clinician_id
from visit v where v.episode_id = ':case' limit 1;

insert into duplicate_answer (possible_duplicate_id, verdict, remark, answered_at, answered_by_id)
select id, 'DIFFERENT_PEOPLE', '{duplicate_answer.remark}', now(), opened_by_id from possible_duplicate where id = md5('planted pair :case')::uuid;

insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
select md5('planted opening :case')::uuid, e.id, e.patient_id, c.id, '{break_glass.reason}', now() - interval '2 days',
    now() - interval '2 days' + interval '1 hour'
from episode e, clinician c where e.id = ':case' and c.account = 'priya.natarajan';

insert into break_glass_finding (break_glass_id, opened_by_id, conclusion, remark, found_by_id, found_at)
select b.id, b.clinician_id, 'JUSTIFIED', '{break_glass_finding.remark}', c.id, now()
from break_glass b, clinician c where b.id = md5('planted opening :case')::uuid and c.account = 'ines.ferreira';

insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason, referral_referrer, referral_organisation, referral_reason)
select gen_random_uuid(), ':case', coalesce((select max(revision) from episode_description where episode_id = ':case'), 0) + 1, now(), clinician_id,
    '{episode_description.reason}', '{episode_description.referral_referrer}', '{episode_description.referral_organisation}',
    '{episode_description.referral_reason}' from visit where episode_id = ':case' limit 1;

insert into episode_state_change (episode_id, seq, to_state, at, clinician_id, reason)
select ':case', coalesce((select max(seq) from episode_state_change where episode_id = ':case'), 0) + 1, 'ON_BREAK', now(), clinician_id,
    '{episode_state_change.reason}' from visit where episode_id = ':case' limit 1;

insert into consent (id, episode_id, visit_id, examiner_id, round, opened_at)
select md5('planted consent :case')::uuid, episode_id, id, clinician_id, 1, now() from visit where episode_id = ':case' limit 1;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, explanation_form, explanation_items,
    explanation_components, explanation_mode, explanation_text_id, explanation_purpose, explanation_capacity, explanation_decision_maker_name,
    explanation_decision_maker_relation, explanation_decision_maker_basis, explanation_interpreter_name, explanation_interpreter_language,
    explanation_interpreter_presence)
select gen_random_uuid(), c.id, 1, 'EXPLAINED', now(), now(), c.examiner_id, 'FULL', 'NATURE BENEFITS RISKS SIDE_EFFECTS ALTERNATIVES CONSEQUENCES QUESTIONS',
    'EXTERNAL_LOOK', 'VERBAL', t.id, '{consent_event.explanation_purpose}', 'DECISION_MAKER', '{consent_event.explanation_decision_maker_name}',
    '{consent_event.explanation_decision_maker_relation}', '{consent_event.explanation_decision_maker_basis}',
    '{consent_event.explanation_interpreter_name}', '{consent_event.explanation_interpreter_language}', 'IN_ROOM'
from consent c, consent_text t where c.id = md5('planted consent :case')::uuid and t.language = 'EN' limit 1;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, stop_signal, words)
select gen_random_uuid(), id, 2, 'SIGNAL_AGREED', now(), now(), examiner_id, 'OWN_WORD', '{consent_event.words}'
from consent where id = md5('planted consent :case')::uuid;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, third_person_answer, third_person_name,
    third_person_role, third_person_trained, third_person_required, third_person_components, support_person)
select gen_random_uuid(), id, 3, 'THIRD_PERSON_ANSWERED', now(), now(), examiner_id, 'WANTED', '{consent_event.third_person_name}',
    '{consent_event.third_person_role}', true, false, 'EXTERNAL_LOOK', '{consent_event.support_person}'
from consent where id = md5('planted consent :case')::uuid;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, corrects, corrects_kind, reason)
select gen_random_uuid(), id, 4, 'CORRECTED', now(), now(), examiner_id, 3, 'THIRD_PERSON_ANSWERED', '{consent_event.reason}'
from consent where id = md5('planted consent :case')::uuid;

insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at)
select md5('planted flag :case')::uuid, patient_id, episode_id, id, 'WEIGHT_OR_SWEATS', 'NOTHING', 'ANY_ACTION', '{red_flag.said}', clinician_id,
    now(), now() + interval '1 day' from visit where episode_id = ':case' limit 1;

insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, whom, told)
select id, 0, 'PHONED', now(), now(), raised_by_id, '{red_flag_action.whom}', '{red_flag_action.told}'
from red_flag where id = md5('planted flag :case')::uuid;

insert into red_flag_correction (red_flag_id, seq, action, clinician_id, at, reason)
select id, 0, 0, raised_by_id, now(), '{red_flag_correction.reason}' from red_flag where id = md5('planted flag :case')::uuid;

insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select md5('planted visit :case')::uuid, episode_id, patient_id, clinician_id, starts_at - interval '2 days', 45, 'IN_PERSON', 'ATTENDED'
from visit where episode_id = ':case' limit 1;

insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
select md5('planted draft :case')::uuid, id, episode_id, patient_id, clinician_id, current_date - 9,
    E'template:\n\tSOAP\nsection SUBJECTIVE:\n\t{note_draft.content}\n', 2, now(), now()
from visit where episode_id = ':case' and starts_at > now() - interval '1 day' limit 1;

insert into aside_entry (id, kind, episode_id, patient_id, visit_id, until, reason, said_on, said_at, said_by_id)
select gen_random_uuid(), 'UNSIGNED_NOTE', episode_id, patient_id, visit_id, current_date + 9, '{aside_entry.reason}', current_date, now(), author_id
from note_draft where id = md5('planted draft :case')::uuid;

insert into note_draft_revision
select id, 1, E'template:\n\tSOAP\nsection SUBJECTIVE:\n\t{note_draft_revision.content}\n', now()
from note_draft where id = md5('planted draft :case')::uuid;

insert into note (id, visit_id, episode_id, patient_id, author_id, template, language, service_date, signed_at, signer_name, signer_title,
    signer_college, signer_registration_number, late_entry, no_recorded_consent, content, sha256)
select md5('planted note :case')::uuid, v.id, v.episode_id, v.patient_id, c.id, 'SOAP', 'EN', current_date - 2, now(),
    '{note.signer_name}', '{note.signer_title}', '{note.signer_college}', '{note.signer_registration_number}', false, true, said.text,
    encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
from visit v join clinician c on c.id = v.clinician_id,
    (values (E'template:\n\tSOAP\nsection SUBJECTIVE:\n\t{note.content}\nred flags:\n\tNOT_ASKED\nno recorded consent:\n\t{note.content}\n')) as said (text)
where v.id = md5('planted visit :case')::uuid;

insert into note_amendment (id, note_id, episode_id, kind, author_id, signer_name, signer_title, signer_college, signer_registration_number,
    at, content, sha256)
select gen_random_uuid(), n.id, n.episode_id, 'ADDENDUM', n.author_id, '{note_amendment.signer_name}', '{note_amendment.signer_title}',
    '{note_amendment.signer_college}', '{note_amendment.signer_registration_number}', now(), said.text, encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
from note n, (values (E'text:\n\t{note_amendment.content}\n')) as said (text) where n.id = md5('planted note :case')::uuid;

insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at, closed_at, closed_by_id, remark)
select gen_random_uuid(), id, episode_id, patient_id, 'LEAD', 'NO_RECORDED_CONSENT', false, now(), now(), author_id, '{note_review.remark}'
from note where id = md5('planted note :case')::uuid;

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, urgent_flag, urgent_onset, urgent_advice,
    question, expectation, told_of_withheld, state, author_id, started_at)
select md5('planted letter :case')::uuid, v.episode_id, v.patient_id, t.kind, t.language, t.id, 'TREATING_PHYSICIAN', true, '{letter.urgent_flag}',
    '{letter.urgent_onset}', '{letter.urgent_advice}', '{letter.question}', '{letter.expectation}', false, 'DRAFT', v.clinician_id, now()
from visit v, letter_template t
where v.id = md5('planted visit :case')::uuid and t.language = 'EN' and t.kind = 'MEDICAL_ASSESSMENT' limit 1;

insert into letter_item (letter_id, seq, content, text, choice)
select md5('planted letter :case')::uuid, c.seq - 1, c.content, '{letter_item.text}', 'INCLUDED'
from unnest(array ['CONTACT', 'HEALTH_NUMBER', 'REASON', 'HISTORY', 'FINDINGS', 'TREATMENT', 'PLAN', 'ALLERGIES', 'ACCOMMODATIONS', 'AIMS',
    'EXAM_DETAIL', 'SEXUAL_HISTORY', 'PARTNER', 'DISTRESSING_EXPERIENCE', 'SCORES', 'PERSONAL_SAFETY']) with ordinality as c (content, seq);

insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, recipient_id, recipient_name, basis, given_by, manner, given_at,
    covers_replacements, recorded_by_id, recorded_at)
select md5('planted word :case')::uuid, episode_id, patient_id, id, kind, 'DIRECTORY',
    (select id from recipient order by id limit 1), '{disclosure_consent.recipient_name}', 'SUBSTITUTE', '{disclosure_consent.given_by}', 'SPOKEN', now(),
    true, author_id, now() from letter where id = md5('planted letter :case')::uuid;

insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, basis, law, given_at, covers_replacements,
    recorded_by_id, recorded_at)
select md5('planted law :case')::uuid, episode_id, patient_id, id, kind, addressee, 'LAW', '{disclosure_consent.law}', now(), true, author_id, now()
from letter where id = md5('planted letter :case')::uuid;

insert into disclosure_consent_content
select md5(basis || ' :case')::uuid, content from letter_item, (values ('planted word'), ('planted law')) as on_whose (basis)
where letter_id = md5('planted letter :case')::uuid;

insert into consent (id, episode_id, visit_id, examiner_id, round, opened_at)
select md5('planted sealed consent :case')::uuid, episode_id, visit_id, examiner_id, 2, opened_at from consent
where id = md5('planted consent :case')::uuid;

insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, explanation_form, explanation_items,
    explanation_components, explanation_mode, explanation_text_id, explanation_purpose, explanation_capacity, explanation_decision_maker_name,
    explanation_decision_maker_relation, explanation_decision_maker_basis)
select gen_random_uuid(), md5('planted sealed consent :case')::uuid, seq, kind, happened_at, recorded_at, clinician_id, explanation_form,
    explanation_items, explanation_components, explanation_mode, explanation_text_id, explanation_purpose, explanation_capacity,
    explanation_decision_maker_name, explanation_decision_maker_relation, explanation_decision_maker_basis
from consent_event where consent_id = md5('planted consent :case')::uuid and kind = 'EXPLAINED';

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select md5('planted seal :case')::uuid, 'NOTE', id, episode_id, patient_id, signed_at, now(), author_id, '{sealed_entry.reason}'
from note where id = md5('planted note :case')::uuid;

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select md5('planted consent seal :case')::uuid, 'CONSENT', c.id, c.episode_id, e.patient_id, c.opened_at, now(), c.examiner_id,
    '{sealed_entry.reason}' from consent c join episode e on e.id = c.episode_id where c.id = md5('planted sealed consent :case')::uuid;

with flag as (
    insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at, due_at, released_at,
        sealed_at)
    select md5('planted sealed flag :case')::uuid, patient_id, episode_id, visit_id, kind, pauses, released_by, said, raised_by_id, raised_at,
        due_at, now(), now() from red_flag where id = md5('planted flag :case')::uuid
    returning *)
insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select md5('planted flag seal :case')::uuid, 'RED_FLAG', id, episode_id, patient_id, raised_at, sealed_at, raised_by_id, '{sealed_entry.reason}'
from flag;

with letter as (
    insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, urgent_flag, urgent_onset, urgent_advice,
        question, expectation, told_of_withheld, state, author_id, started_at, sealed_at)
    select md5('planted sealed letter :case')::uuid, episode_id, patient_id, kind, language, template_id, addressee, urgent, urgent_flag,
        urgent_onset, urgent_advice, question, expectation, told_of_withheld, state, author_id, started_at, now()
    from letter where id = md5('planted letter :case')::uuid
    returning *)
insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select md5('planted letter seal :case')::uuid, 'LETTER', id, episode_id, patient_id, started_at, sealed_at, author_id, '{sealed_entry.reason}'
from letter;

insert into letter_item (letter_id, seq, content, text, choice)
select md5('planted sealed letter :case')::uuid, seq, content, text, choice from letter_item where letter_id = md5('planted letter :case')::uuid;

insert into breach_check (sealed_entry_id, verdict, found, answered_at, answered_by_id)
select s.id, 'BREACH', '{breach_check.found}', now(), c.id
from sealed_entry s, clinician c where s.episode_id = ':case' and c.account = 'ines.ferreira';

insert into breach_telling (id, sealed_entry_id, told, told_on, recorded_at, recorded_by_id)
select gen_random_uuid(), b.sealed_entry_id, '{breach_telling.told}', current_date, b.answered_at, b.answered_by_id
from breach_check b join sealed_entry s on s.id = b.sealed_entry_id where s.episode_id = ':case'
