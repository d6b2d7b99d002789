-- Thirty fictional patients in every phase of care, with a year of visits and a day list for today. Phone numbers are of the
-- reserved 555-01xx kind; health numbers were made up, one of them with a wrong check digit on purpose.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.at(day date, hour time) returns timestamptz language sql stable
    as $$ select (day + hour) at time zone 'America/Toronto' $$;
create or replace function pg_temp.weekday(day date) returns date language sql immutable
    as $$ select day - case extract(isodow from day) when 6 then 1 when 7 then 2 else 0 end $$;

create temp table demo_patient (
    k int, given text, family text, legal_given text, legal_family text, folded text, pronouns text, born date, language text,
    interpreter text, voicemail text, neutral boolean, hours text, lead text, state text, number text, province text,
    health_number text, version_code text, doctor text, doctor_organisation text, emergency text, relation text,
    emergency_phone text, street text, city text, home_province text, postal_code text);
insert into demo_patient values
    (1, 'Maya', 'Tremblay-Okafor', null, null, 'maya tremblay-okafor', 'she/her', '1994-03-18', 'EN', null, 'NO', true, 'after 17:00', 'claire.boisvert', 'ACTIVE', 'L-20418', 'ON', '1041030279', 'KT', 'Dre Louise Caron', 'Clinique familiale de Vanier', null, null, null, '47 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y1'),
    (2, 'Johanne', 'Pelletier', null, null, 'johanne pelletier', 'elle', '1988-11-02', 'FR', null, 'NEUTRAL_ONLY', false, null, 'claire.boisvert', 'ACTIVE', 'L-20377', 'ON', '1082060540', null, null, null, 'Ana', 'sister', '613 555-0702', '54 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y2'),
    (3, 'Aaliyah', 'Rahman', null, null, 'aaliyah rahman', 'she/her', '1999-07-25', 'EN', null, 'NO', true, 'weekdays 12:00 to 13:00', 'claire.boisvert', 'INTAKE', 'L-20455', null, null, null, 'Dr. Amrita Sandhu', 'Byward Family Health Team', null, null, null, '61 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y3'),
    (4, 'Sophie-Anne', 'Lefebvre', null, null, 'sophie-anne lefebvre', 'elle', '1991-01-30', 'FR', null, 'YES', false, null, 'claire.boisvert', 'ACTIVE', 'L-20102', 'ON', '1164121087', 'XM', 'Dre Louise Caron', 'Clinique familiale de Vanier', 'Ana', 'sister', '613 555-0704', null, null, null, null),
    (5, 'Kim', 'Do', 'Kimberly', 'Do', 'kim do' || chr(10) || 'kimberly do', 'they/them', '1996-05-09', 'EN', null, 'NEUTRAL_ONLY', false, null, 'claire.boisvert', 'ON_BREAK', 'L-20431', 'ON', '1205151358', 'AB', null, null, null, null, null, '75 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y5'),
    (6, 'Ingrid', 'Wallin', null, null, 'ingrid wallin', 'she/her', '1979-12-12', 'EN', null, 'YES', false, null, 'claire.boisvert', 'ACTIVE', 'L-20088', 'ON', '1246181620', 'KT', 'Dr. Amrita Sandhu', 'Byward Family Health Team', 'Ana', 'sister', '613 555-0706', '82 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y6'),
    (7, 'Océane', 'Thériault', null, null, 'oceane theriault', null, '2001-04-03', 'FR', null, 'NOT_ASKED', false, null, 'claire.boisvert', 'INQUIRY', 'L-20471', null, null, null, 'Dre Louise Caron', 'Clinique familiale de Vanier', null, null, null, '89 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y7'),
    (8, 'Geneviève', 'Morissette', null, null, 'genevieve morissette', 'elle', '1985-08-21', 'FR', null, 'NO', true, 'soirs seulement', 'claire.boisvert', 'ACTIVE', 'L-20260', 'QC', 'MORG85582113', null, null, null, 'Ana', 'sister', '613 555-0708', '18 rue Laval', 'Gatineau', 'QC', 'J8X 3G6'),
    (9, 'Fatou', 'Diallo', null, null, 'fatou diallo', 'elle', '1993-02-14', 'FR', 'Peul (Pular)', 'NO', true, 'jamais la fin de semaine', 'claire.boisvert', 'INTAKE', 'L-20462', 'ON', '1369272438', 'XM', 'Dr. Amrita Sandhu', 'Byward Family Health Team', null, null, null, '103 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y9'),
    (10, 'Zoé', 'Charbonneau', null, null, 'zoe charbonneau', 'elle', '1997-10-08', 'FR', null, 'YES', false, null, 'claire.boisvert', 'DISCHARGED', 'L-20015', 'ON', '1410302705', 'AB', 'Dre Louise Caron', 'Clinique familiale de Vanier', 'Ana', 'sister', '613 555-0710', '110 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y0'),
    (11, 'Marie-Ève', 'Saint-Onge', null, null, 'marie-eve saint-onge' || chr(10) || 'marie-eve lavoie', 'elle', '1982-06-17', 'FR', null, 'NEUTRAL_ONLY', false, null, 'claire.boisvert', 'ACTIVE', 'L-20311', 'ON', '1451332975', 'KT', null, null, null, null, null, '117 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y1'),
    (12, 'Rosalie', 'Bélanger', null, null, 'rosalie belanger', 'elle', '1990-09-05', 'FR', null, 'NO', false, null, 'claire.boisvert', 'TRANSFERRED', 'L-20140', 'QC', 'BELR90590515', null, 'Dr. Amrita Sandhu', 'Byward Family Health Team', 'Ana', 'sister', '613 555-0712', '77 boulevard Gréber', 'Gatineau', 'QC', 'J8T 3R1'),
    (13, 'Harpreet', 'Gill', null, null, 'harpreet gill', 'she/her', '1992-12-01', 'EN', null, 'NO', true, 'mornings', 'priya.natarajan', 'ACTIVE', 'L-20299', 'ON', '1533393516', 'RF', 'Dre Louise Caron', 'Clinique familiale de Vanier', null, null, null, '131 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y3'),
    (14, 'Lena', 'Kowalczyk', null, null, 'lena kowalczyk', 'she/her', '1987-03-27', 'EN', null, 'YES', false, null, 'priya.natarajan', 'ACTIVE', 'L-20183', 'ON', '1574423784', 'XM', null, null, 'Ana', 'sister', '613 555-0714', '138 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y4'),
    (15, 'Destiny', 'Whitecloud', null, null, 'destiny whitecloud', 'she/her', '1998-08-15', 'EN', null, 'NEUTRAL_ONLY', false, null, 'priya.natarajan', 'ACTIVE', 'L-20402', 'ON', '1615454053', 'AB', 'Dr. Amrita Sandhu', 'Byward Family Health Team', null, null, null, '145 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y5'),
    (16, 'Thuy', 'Nguyen', null, null, 'thuy nguyen', 'she/her', '1995-11-11', 'EN', 'Vietnamese', 'NO', true, 'text first', 'priya.natarajan', 'INTAKE', 'L-20458', 'ON', '1656484324', 'KT', 'Dre Louise Caron', 'Clinique familiale de Vanier', 'Ana', 'sister', '613 555-0716', null, null, null, null),
    (17, 'Rachel', 'Abramson', null, null, 'rachel abramson', 'she/her', '1983-04-19', 'EN', null, 'YES', false, null, 'priya.natarajan', 'ACTIVE', 'L-20221', 'BC', '9123947241', null, null, null, null, null, null, '159 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y7'),
    (18, 'Ren', 'Takahashi', 'Renata', 'Takahashi', 'ren takahashi' || chr(10) || 'renata takahashi', 'they/she', '2000-01-22', 'EN', null, 'NOT_ASKED', false, null, 'priya.natarajan', 'INQUIRY', 'L-20474', null, null, null, 'Dr. Amrita Sandhu', 'Byward Family Health Team', 'Ana', 'sister', '613 555-0718', '166 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y8'),
    (19, 'Olivia', 'MacKenzie', null, null, 'olivia mackenzie', 'she/her', '1989-07-07', 'EN', null, 'YES', false, null, 'priya.natarajan', 'ON_BREAK', 'L-20349', 'ON', '1779575131', 'XM', 'Dre Louise Caron', 'Clinique familiale de Vanier', null, null, null, '173 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y9'),
    (20, 'Camila', 'Restrepo', null, null, 'camila restrepo', 'she/her', '1994-10-30', 'EN', null, 'NO', false, null, 'priya.natarajan', 'ACTIVE', 'L-20390', 'ON', '1820605401', 'AB', null, null, 'Ana', 'sister', '613 555-0720', null, null, null, null),
    (21, 'Noémie', 'Gauthier', null, null, 'noemie gauthier', 'elle', '1996-02-02', 'FR', null, 'NEUTRAL_ONLY', false, null, 'priya.natarajan', 'ACTIVE', 'L-20333', 'ON', '1861635678', 'KT', 'Dr. Amrita Sandhu', 'Byward Family Health Team', null, null, null, '187 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y1'),
    (22, 'Eilidh', 'Fraser', null, null, 'eilidh fraser', 'she/her', '1976-05-28', 'EN', null, 'YES', false, null, 'priya.natarajan', 'DISCHARGED', 'L-20047', 'ON', '1902665940', null, 'Dre Louise Caron', 'Clinique familiale de Vanier', 'Ana', 'sister', '613 555-0722', '194 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y2'),
    (23, 'Amara', 'Obi', null, null, 'amara obi', 'she/her', '1991-06-06', 'EN', null, 'NO', true, 'call only, no texts', 'hannah.weiss', 'ACTIVE', 'L-20276', 'ON', '1943696219', 'RF', null, null, null, null, null, '201 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y3'),
    (24, 'Yasmin', 'Haidari', null, null, 'yasmin haidari', 'she/her', '1997-09-19', 'EN', 'Dari', 'NO', true, 'Tuesday and Thursday', 'hannah.weiss', 'INTAKE', 'L-20466', null, null, null, 'Dr. Amrita Sandhu', 'Byward Family Health Team', 'Ana', 'sister', '613 555-0724', null, null, null, null),
    (25, 'Beatrix', 'Holm', null, null, 'beatrix holm', 'she/her', '1968-02-10', 'EN', null, 'YES', false, null, 'hannah.weiss', 'ACTIVE', 'L-20159', 'ON', '2025756756', 'AB', 'Dre Louise Caron', 'Clinique familiale de Vanier', null, null, null, '215 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y5'),
    (26, 'Tess', 'Callahan', null, null, 'tess callahan', 'she/her', '1993-05-16', 'EN', null, 'NEUTRAL_ONLY', false, null, 'hannah.weiss', 'ACTIVE', 'L-20368', 'ON', '2066787025', 'KT', null, null, 'Ana', 'sister', '613 555-0726', '222 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y6'),
    (27, 'Wren', 'Ashdown', 'Wendy', 'Ashdown', 'wren ashdown' || chr(10) || 'wendy ashdown', 'they/them', '1999-12-24', 'EN', null, 'NOT_ASKED', false, null, 'hannah.weiss', 'INQUIRY', 'L-20477', null, null, null, 'Dr. Amrita Sandhu', 'Byward Family Health Team', null, null, null, '229 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y7'),
    (28, 'Jocelyne', 'Cormier', null, null, 'jocelyne cormier', 'elle', '1972-07-13', 'FR', null, 'YES', false, null, 'hannah.weiss', 'ON_BREAK', 'L-20198', 'ON', '2148847565', 'RF', 'Dre Louise Caron', 'Clinique familiale de Vanier', 'Ana', 'sister', '613 555-0728', null, null, null, null),
    (29, 'Paige', 'Lindqvist', null, null, 'paige lindqvist', 'she/her', '1990-03-03', 'EN', null, 'YES', false, null, 'hannah.weiss', 'DISCHARGED', 'L-20061', 'ON', '2189877836', 'XM', null, null, null, null, null, '243 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y9'),
    (30, 'Margaret', 'Sinclair', null, null, 'margaret sinclair', 'she/her', '1949-10-25', 'EN', null, 'YES', false, null, 'hannah.weiss', 'DECEASED', 'L-20094', 'ON', '2230908101', 'AB', 'Dr. Amrita Sandhu', 'Byward Family Health Team', 'Ana', 'sister', '613 555-0730', '250 Gladstone Avenue', 'Ottawa', 'ON', 'K2P 0Y0')
;

insert into patient (
    id, chosen_name_given, chosen_name_family, legal_name_given, legal_name_family, folded_names, pronouns, born, language,
    interpreter, email, address_line, address_city, address_province, address_postal_code, safe_contact_hours,
    safe_contact_neutral_text_only, emergency_contact_name, emergency_contact_relation, emergency_contact_phone,
    family_doctor_name, family_doctor_organisation, health_number_province, health_number_number, health_number_version_code)
select pg_temp.id('patient ' || k), given, family, legal_given, legal_family, folded, pronouns, born, language,
    interpreter, case when k % 3 > 0 then 'patient' || k || '@example.org' end, street, city, home_province, postal_code, hours,
    neutral, emergency, relation, emergency_phone, doctor, doctor_organisation, province, health_number, version_code
from demo_patient;

insert into patient_phone (patient_id, seq, number, use, voicemail)
select pg_temp.id('patient ' || k), 0, '613 555-01' || lpad(k::text, 2, '0'), 'PREFERRED', voicemail from demo_patient
union all
select pg_temp.id('patient ' || k), 1, '819 555-01' || lpad(k::text, 2, '0'), 'DO_NOT_CALL', 'NO' from demo_patient where k % 6 = 0;

insert into patient_former_name (patient_id, seq, kind, name_given, name_family, until)
values (pg_temp.id('patient 11'), 0, 'CHOSEN', 'Marie-Ève', 'Lavoie', date '${today}' - 400);

-- Allergies in their three states: a third were never asked, a third know of none, a third have a list.
insert into care_profile (
    id, patient_id, revision, recorded_at, recorded_by_id, allergies_known, pregnancy, implants_known, implants, third_person,
    adjustment_note, body_words, partner_words)
select pg_temp.id('care ' || k), pg_temp.id('patient ' || k), 1, pg_temp.at(date '${today}' - 8, '10:00'), pg_temp.id(lead),
    case when k % 3 = 1 then 'LISTED' when k % 3 = 2 then 'NONE_KNOWN' else 'NOT_ASKED' end,
    case when k = 20 then 'YES' when k = 15 then 'POSSIBLE' when k % 3 = 0 then 'NOT_ASKED' else 'NO' end,
    case when k in (6, 25) then 'LISTED' when k % 3 = 0 then 'NOT_ASKED' else 'NONE_KNOWN' end,
    case k when 6 then 'Copper IUD' when 25 then 'Left hip replacement' end,
    (array ['ASK_EACH_TIME', 'NOT_WANTED', 'NOT_ASKED', 'WANTED'])[1 + (k - 1) % 4],
    case when k = 13 then 'Curtain closed, door locked, music she brings' end,
    case when k = 1 then 'down there' when k % 4 = 3 then null when language = 'FR' then 'en bas' when k % 2 = 0 then 'my pelvic area' end,
    case when k % 5 = 0 and language = 'EN' then 'partner' when k % 5 = 0 then 'mon conjoint' end
from demo_patient;

insert into care_profile_allergy (care_profile_id, seq, kind, what)
select pg_temp.id('care ' || k), 0,
    (array ['LATEX', 'ADHESIVE', 'LUBRICANT', 'MEDICATION', 'OTHER'])[1 + (k / 3) % 5],
    case language when 'FR' then (array ['rougeur', 'ruban sur la peau', 'glycérine', 'pénicilline', 'noix'])[1 + (k / 3) % 5]
        else (array ['rash', 'tape on skin', 'glycerin', 'penicillin', 'nuts'])[1 + (k / 3) % 5] end
from demo_patient where k % 3 = 1
union all
select pg_temp.id('care 4'), 1, 'LATEX', null;

insert into care_profile_adjustment (care_profile_id, adjustment)
select pg_temp.id('care ' || k), wish
from demo_patient, unnest(array ['SIDE_LYING', 'MIRROR', 'ONE_STEP_PER_VISIT', 'MORE_TIME', 'CLOTHES_ON', 'PAUSE_WORD']) with ordinality as w (wish, n)
where (k + n) % 3 = 0 or (k = 1 and n <= 3);

-- Cases: when they were opened, and how they moved since.
create temp table demo_case as
select k, pg_temp.id('case ' || k) as id, pg_temp.id('patient ' || k) as patient, lead, state, number, language,
    date '${today}' - case state when 'INQUIRY' then 5 + k % 6 when 'INTAKE' then 20 + k % 12 when 'ACTIVE' then 90 + k * 37 % 260
        when 'ON_BREAK' then 240 else 360 end as opened,
    date '${today}' - case state when 'ON_BREAK' then 35 else 60 end as ended
from demo_patient;

insert into episode (id, patient_id, number, state, opened_at)
select id, patient, number, state, pg_temp.at(opened, '09:00') from demo_case;

insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason, referral_referrer, referral_organisation, referral_date, referral_reason)
select pg_temp.id('described ' || c.k), c.id, 1, pg_temp.at(c.opened, '09:00'), pg_temp.id(c.lead),
    case c.language
        when 'FR' then (array ['« Les examens sont impossibles et je veux comprendre pourquoi. »', '« J’ai mal chaque fois et je me crispe d’avance. »',
            '« Depuis l’accouchement, plus rien n’est comme avant. »', '« Je voudrais pouvoir passer un test de dépistage. »'])[1 + c.k % 4]
        else (array ['“I want to understand why it hurts and why my body closes up.”', '“Tampons never worked and I have stopped trying.”',
            '“I would like to have a screening test without panic.”', '“Since the birth, being close hurts.”'])[1 + c.k % 4] end,
    p.doctor, p.doctor_organisation, case when p.doctor is not null then c.opened - 6 end,
    case when p.doctor is null then null when c.language = 'FR' then 'Douleur à la pénétration, examen non complété. Évaluation et traitement s.v.p.'
        else 'Pain with penetration, exam not completed. Please assess and treat.' end
from demo_case c join demo_patient p using (k);

insert into episode_state_change (episode_id, seq, to_state, at, clinician_id, reason)
select id, 0, 'INQUIRY', pg_temp.at(opened, '09:00'), pg_temp.id(lead), null from demo_case
union all
select id, 1, 'INTAKE', pg_temp.at(opened + 7, '09:00'), pg_temp.id(lead), null from demo_case where state <> 'INQUIRY'
union all
select id, 2, 'ACTIVE', pg_temp.at(opened + 21, '09:00'), pg_temp.id(lead), null from demo_case where state not in ('INQUIRY', 'INTAKE')
union all
select id, 3, state, pg_temp.at(ended, '16:00'), pg_temp.id(lead),
    case state when 'DISCHARGED' then 'Goals reached' when 'TRANSFERRED' then 'Moved to Sherbrooke' end
from demo_case where state not in ('INQUIRY', 'INTAKE', 'ACTIVE');

insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
select pg_temp.id('lead ' || k), id, patient, pg_temp.id(lead), 'LEAD', opened from demo_case;
-- The student and the assistant see some of their supervisors' patients; Hannah covers one of Priya's while she is away.
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
select pg_temp.id('assigned ' || k), id, patient, pg_temp.id(case lead when 'priya.natarajan' then 'sam.oduya' else 'noor.haddad' end),
    'ASSIGNED', date '${today}' - 55, null
from demo_case where k in (4, 6, 11, 14, 21)
union all
select pg_temp.id('cover 13'), id, patient, pg_temp.id('hannah.weiss'), 'COVER', date '${today}' - 2, date '${today}' + 12
from demo_case where k = 13;

-- An older, closed case of a patient who came back with another problem: what belongs to her shows in both.
insert into episode (id, patient_id, number, state, opened_at)
values (pg_temp.id('case 6 old'), pg_temp.id('patient 6'), 'L-19988', 'DISCHARGED', pg_temp.at(date '${today}' - 900, '09:00'));
insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason)
values (pg_temp.id('described 6 old'), pg_temp.id('case 6 old'), 1, pg_temp.at(date '${today}' - 900, '09:00'), pg_temp.id('claire.boisvert'), '“Leaking when I run.”');
insert into episode_state_change (episode_id, seq, to_state, at, clinician_id, reason) values
    (pg_temp.id('case 6 old'), 0, 'INQUIRY', pg_temp.at(date '${today}' - 900, '09:00'), pg_temp.id('claire.boisvert'), null),
    (pg_temp.id('case 6 old'), 1, 'ACTIVE', pg_temp.at(date '${today}' - 880, '09:00'), pg_temp.id('claire.boisvert'), null),
    (pg_temp.id('case 6 old'), 2, 'DISCHARGED', pg_temp.at(date '${today}' - 700, '09:00'), pg_temp.id('claire.boisvert'), 'Goals reached');
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
values (pg_temp.id('lead 6 old'), pg_temp.id('case 6 old'), pg_temp.id('patient 6'), pg_temp.id('claire.boisvert'), 'LEAD', date '${today}' - 900);

-- Past visits: every two or three weeks on working days, a few of them cancelled or missed.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit ' || k || ' ' || n), id, patient, pg_temp.id(lead),
    pg_temp.at(pg_temp.weekday(day::date), time '08:30' + (k % 8) * interval '1 hour'),
    case n when 1 then 75 else 45 end,
    case when n % 5 = 4 then 'VIRTUAL' else 'IN_PERSON' end,
    case when n % 9 = 5 then 'CANCELLED' when n % 11 = 7 then 'MISSED' else 'ATTENDED' end
from demo_case,
    generate_series(opened + 8, case when state in ('INTAKE', 'ACTIVE') then date '${today}' - 3 else ended end, (14 + k % 2 * 7) * interval '1 day')
        with ordinality as series (day, n)
where state <> 'INQUIRY';

-- Today.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit today ' || k), c.id, c.patient, pg_temp.id(coalesce(instead, lead)), pg_temp.at('${today}', hour::time), minutes, kind, t.state
from (values
    (4,  '08:30', 45, 'IN_PERSON', 'ATTENDED',  null), (8,  '09:30', 45, 'VIRTUAL',   'BOOKED', null),
    (3,  '10:30', 75, 'IN_PERSON', 'BOOKED',    null), (11, '13:00', 45, 'IN_PERSON', 'BOOKED', null),
    (1,  '14:00', 45, 'IN_PERSON', 'BOOKED',    null), (7,  '15:30', 20, 'PHONE',     'BOOKED', null),
    (13, '09:00', 45, 'IN_PERSON', 'ATTENDED',  null), (14, '10:00', 45, 'IN_PERSON', 'BOOKED', null),
    (16, '11:00', 75, 'IN_PERSON', 'BOOKED',    null), (17, '13:30', 45, 'VIRTUAL',   'BOOKED', null),
    (20, '14:30', 45, 'IN_PERSON', 'BOOKED',    null), (18, '16:00', 20, 'PHONE',     'BOOKED', null),
    (23, '08:45', 45, 'IN_PERSON', 'ATTENDED',  null), (24, '10:00', 75, 'IN_PERSON', 'BOOKED', null),
    (25, '11:15', 45, 'IN_PERSON', 'CANCELLED', null), (26, '14:00', 45, 'IN_PERSON', 'BOOKED', null),
    (27, '15:15', 20, 'PHONE',     'BOOKED',    null), (21, '15:00', 45, 'IN_PERSON', 'BOOKED', 'sam.oduya'),
    (6,  '16:30', 45, 'IN_PERSON', 'BOOKED',    'noor.haddad')
) as t (k, hour, minutes, kind, state, instead) join demo_case c using (k);

-- Ahead.
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit next ' || k), id, patient, pg_temp.id(lead),
    pg_temp.at(pg_temp.weekday(date '${today}' + 12 + k % 11), time '08:30' + (k % 8) * interval '1 hour'), 45, 'IN_PERSON', 'BOOKED'
from demo_case where state in ('INTAKE', 'ACTIVE') and k % 5 <> 2
union all
select pg_temp.id('visit next 5'), id, patient, pg_temp.id(lead), pg_temp.at(pg_temp.weekday(date '${today}' + 49), '11:00'), 45, 'IN_PERSON', 'BOOKED'
from demo_case where k = 5;

drop table demo_patient, demo_case;
