-- Twelve fictional recipients in both languages, and letters on their way: one of each kind, one approved, one urgent.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into recipient (id, profession, name, regulated_title, organisation, address_line, city, province, postal_code, phone, fax, email,
    language, sexual_medicine, pelvic_pain, who_may_refer, wait_weeks, wait_as_of, active, changed_at, changed_by_id)
select pg_temp.id('recipient ' || k), profession, name, title, organisation, line, city, province, postal, phone, fax, email, language,
    sexual, pain, referrer, wait, case when wait is not null then date '${today}' - 20 - k end, k <> 12,
    (date '${today}' - 20 - k + time '11:00') at time zone 'America/Toronto', pg_temp.id('renee.gagnon')
from (values
    (1, 'FAMILY_PHYSICIAN', 'Dre Louise Caron', 'M.D., CCMF', 'Clinique familiale de Vanier', '290, avenue Dupuis', 'Ottawa', 'ON', 'K1L 7H8', '613 555-0150', '613 555-0160', null, 'FR', false, false, 'ANYONE', 3),
    (2, 'FAMILY_PHYSICIAN', 'Dr. Amrita Sandhu', 'MD, CCFP', 'Byward Family Health Team', '81 York Street', 'Ottawa', 'ON', 'K1N 5T2', '613 555-0151', '613 555-0161', null, 'EN', false, true, 'ANYONE', 2),
    (3, 'GYNAECOLOGIST', 'Dr. Helena Brandt', 'MD, FRCSC', 'Rideau Vulvar Clinic', '501 Smyth Road', 'Ottawa', 'ON', 'K1H 8L6', '613 555-0152', '613 555-0162', null, 'EN', true, true, 'PHYSICIAN_OR_NURSE_PRACTITIONER', 26),
    (4, 'GYNAECOLOGIST', 'Dre Mireille Asselin', 'M.D., FRCSC', 'Centre de santé des femmes de l’Outaouais', '116, boulevard Lionel-Émond', 'Gatineau', 'QC', 'J8Y 1W7', '819 555-0153', '819 555-0163', null, 'FR', true, true, 'PHYSICIAN_OR_NURSE_PRACTITIONER', 30),
    (5, 'NURSE_PRACTITIONER', 'Dana Whitfield', 'RN(EC)', 'Centretown Community Health Centre', '420 Cooper Street', 'Ottawa', 'ON', 'K2P 2N6', '613 555-0154', '613 555-0164', null, 'EN', false, false, 'ANYONE', 1),
    (6, 'SEX_THERAPIST', 'Jonah Adler', 'RP', 'Elgin Street Therapy', '200 Elgin Street', 'Ottawa', 'ON', 'K2P 1L5', '613 555-0155', null, 'office@example.org', 'EN', true, true, 'PATIENT_HERSELF', 6),
    (7, 'SEX_THERAPIST', 'Catherine Vaillancourt', 'Sexologue, OPSQ', 'Cabinet du Vieux-Hull', '73, promenade du Portage', 'Gatineau', 'QC', 'J8X 2K2', '819 555-0156', '819 555-0166', null, 'FR', true, true, 'ANYONE', 8),
    (8, 'PSYCHOLOGIST', 'Dr. Miriam Osei', 'C.Psych.', 'Glebe Psychology', '858 Bank Street', 'Ottawa', 'ON', 'K1S 3W3', '613 555-0157', '613 555-0167', null, 'EN', false, true, 'ANYONE', 12),
    (9, 'PSYCHOLOGIST', 'Julien Therrien', 'Psychologue', 'Clinique de psychologie Beechwood', '222, avenue Beechwood', 'Ottawa', 'ON', 'K1L 8A7', '613 555-0158', '613 555-0168', null, 'FR', false, false, 'ANYONE', null),
    (10, 'PSYCHOTHERAPIST', 'Amal Haddad', 'RP', 'Lanark Counselling', '25 Gore Street East', 'Perth', 'ON', 'K7H 1H5', '613 555-0159', null, 'intake@example.org', 'EN', false, false, 'PATIENT_HERSELF', 2),
    (11, 'PHYSIOTHERAPIST', 'Isla McRae', 'PT', 'Kanata Pelvic Physio', '99 Kakulu Road', 'Ottawa', 'ON', 'K2L 3C8', '613 555-0148', '613 555-0149', null, 'EN', false, true, 'ANYONE', 4),
    (12, 'GYNAECOLOGIST', 'Dr. Peter Hollis', 'MD, FRCSC', 'Hollis Gynaecology', '1081 Carling Avenue', 'Ottawa', 'ON', 'K1Y 4G2', '613 555-0146', '613 555-0147', null, 'EN', false, false, 'PHYSICIAN_OR_NURSE_PRACTITIONER', null)
) as r (k, profession, name, title, organisation, line, city, province, postal, phone, fax, email, language, sexual, pain, referrer, wait);

create temp table demo_letter (k int, patient int, kind text, language text, recipient int, addressee text, state text, author text, days int);
insert into demo_letter values
    (1, 1, 'MEDICAL_ASSESSMENT', 'FR', 1, 'DIRECTORY', 'DRAFT', 'claire.boisvert', 2),
    (2, 2, 'PSYCHOSEXUAL_THERAPY', 'FR', 7, 'DIRECTORY', 'APPROVED', 'claire.boisvert', 4),
    (3, 14, 'PSYCHOSEXUAL_THERAPY', 'EN', 6, 'DIRECTORY', 'DRAFT', 'priya.natarajan', 1),
    (4, 20, 'MEDICAL_ASSESSMENT', 'EN', null, 'TREATING_PHYSICIAN', 'DRAFT', 'priya.natarajan', 0),
    (5, 23, 'MEDICAL_ASSESSMENT', 'EN', 2, 'DIRECTORY', 'APPROVED', 'hannah.weiss', 9);

insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, recipient_id, urgent, urgent_flag, urgent_onset,
    urgent_advice, question, expectation, told_of_withheld, preview, previewed_at, state, author_id, started_at, signer_id, approved_at)
select pg_temp.id('letter ' || l.k), pg_temp.id('case ' || l.patient), pg_temp.id('patient ' || l.patient), l.kind, l.language, t.id, l.addressee,
    case when l.recipient is not null then pg_temp.id('recipient ' || l.recipient) end,
    l.addressee <> 'DIRECTORY',
    case when l.addressee <> 'DIRECTORY' then 'Possible pregnancy with pain or bleeding' end,
    case when l.addressee <> 'DIRECTORY' then 'Reported on ' || date '${today}' end,
    case when l.addressee <> 'DIRECTORY' then 'To see a physician or go to the emergency department today.' end,
    t.question, t.expectation, false,
    case l.state when 'APPROVED' then 'READ_TOGETHER' end, case l.state when 'APPROVED' then at.at + interval '20 minutes' end,
    l.state, pg_temp.id(l.author), at.at,
    case l.state when 'APPROVED' then pg_temp.id(l.author) end, case l.state when 'APPROVED' then at.at + interval '25 minutes' end
from demo_letter l
join letter_template t on t.kind = l.kind and t.language = l.language and t.edition = 1
cross join lateral (select (date '${today}' - l.days + time '08:40') at time zone 'America/Toronto' as at) at;

insert into letter_item (letter_id, seq, content, text, choice)
select pg_temp.id('letter ' || l.k), c.seq - 1, c.content,
    case
        when c.content = 'TREATMENT' and l.language = 'FR' then 'Éducation, respiration et relâchement du plancher pelvien, exercices gradués à son rythme.'
        when c.content = 'TREATMENT' then 'Education, breathing and letting go of the pelvic floor, graded exercises at her own pace.'
        when c.content = 'FINDINGS' and l.language = 'FR' then 'Aucun examen interne n’a été fait : la conversation a été choisie pour commencer. Cela ne limite pas les renseignements qui suivent.'
        when c.content = 'FINDINGS' then 'No internal examination was done; conversation was chosen to begin with. This does not limit the information here.'
        else i.text
    end,
    case when c.content in ('CONTACT', 'REASON', 'HISTORY', 'TREATMENT', 'PLAN')
        or l.kind = 'MEDICAL_ASSESSMENT' and c.content in ('HEALTH_NUMBER', 'FINDINGS', 'ALLERGIES', 'ACCOMMODATIONS')
        or l.kind = 'PSYCHOSEXUAL_THERAPY' and c.content = 'AIMS' then 'INCLUDED' else 'NOT_NEEDED' end
from demo_letter l
join letter_template t on t.kind = l.kind and t.language = l.language and t.edition = 1
cross join unnest(array ['CONTACT', 'HEALTH_NUMBER', 'REASON', 'HISTORY', 'FINDINGS', 'TREATMENT', 'PLAN', 'ALLERGIES', 'ACCOMMODATIONS', 'AIMS',
    'EXAM_DETAIL', 'SEXUAL_HISTORY', 'PARTNER', 'DISTRESSING_EXPERIENCE', 'SCORES', 'PERSONAL_SAFETY']) with ordinality as c (content, seq)
join letter_template_item i on i.letter_template_id = t.id and i.content = c.content;

-- The patients of the approved letters agreed, in the room, to what these letters say.
insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, recipient_id, basis, manner, given_at,
    covers_replacements, recorded_by_id, recorded_at)
select pg_temp.id('disclosure ' || l.k), pg_temp.id('case ' || l.patient), pg_temp.id('patient ' || l.patient), pg_temp.id('letter ' || l.k),
    l.kind, l.addressee, pg_temp.id('recipient ' || l.recipient), 'PATIENT', 'SPOKEN', at.at, true, pg_temp.id(l.author), at.at
from demo_letter l
cross join lateral (select (date '${today}' - l.days + time '09:00') at time zone 'America/Toronto' as at) at
where l.state = 'APPROVED';

insert into disclosure_consent_content (disclosure_consent_id, content)
select pg_temp.id('disclosure ' || l.k), i.content
from demo_letter l join letter_item i on i.letter_id = pg_temp.id('letter ' || l.k) and i.choice = 'INCLUDED'
where l.state = 'APPROVED';
