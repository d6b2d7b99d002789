-- Two colleagues beside the people who sign in: one leaves in nine days with cases to hand over, one has left and a note of hers is unsigned.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.at(day date, hour text) returns timestamptz language sql immutable
    as $$ select (day + hour::time) at time zone 'America/Toronto' $$;

insert into clinician (id, account, given_name, family_name, language, title_en, title_fr, college, registration_number, active, last_day) values
    (pg_temp.id('odile.therrien'),     'odile.therrien',     'Odile',    'Therrien', 'FR', 'Physiotherapist', 'Physiothérapeute',
     'College of Physiotherapists of Ontario', '16240', true, date '${today}' + 9),
    (pg_temp.id('meredith.arseneau'), 'meredith.arseneau', 'Meredith', 'Arseneau', 'EN', 'Physiotherapist', 'Physiothérapeute',
     'College of Physiotherapists of Ontario', '13518', true, date '${today}' - 12);

insert into patient (id, chosen_name_given, chosen_name_family, folded_names, pronouns, born, language, safe_contact_neutral_text_only) values
    (pg_temp.id('patient 61'), 'Solveig',   'Aubin',   'solveig aubin',   'elle',    '1992-04-22', 'FR', true),
    (pg_temp.id('patient 62'), 'Henrietta', 'Quill',   'henrietta quill', 'she/her', '1986-11-02', 'EN', false),
    (pg_temp.id('patient 63'), 'Coralie',   'Desnoyers', 'coralie desnoyers', 'elle', '1978-08-15', 'FR', true);
insert into patient_phone (patient_id, seq, number, use, voicemail)
select pg_temp.id('patient ' || k), 0, '613 555-01' || k, 'PREFERRED', 'NEUTRAL_ONLY' from generate_series(61, 63) as k;
update patient p set phone_digits = (select string_agg(regexp_replace(number, '[^0-9]', '', 'g'), ' ') from patient_phone where patient_id = p.id)
where id in (select pg_temp.id('patient ' || k) from generate_series(61, 63) as k);

insert into episode (id, patient_id, number, state, opened_at) values
    (pg_temp.id('case 61'), pg_temp.id('patient 61'), 'L-20491', 'ACTIVE', pg_temp.at(date '${today}' - 95, '09:00')),
    (pg_temp.id('case 62'), pg_temp.id('patient 62'), 'L-20492', 'ACTIVE', pg_temp.at(date '${today}' - 80, '09:00')),
    (pg_temp.id('case 63'), pg_temp.id('patient 63'), 'L-20493', 'DISCHARGED', pg_temp.at(date '${today}' - 400, '09:00'));
insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason)
select pg_temp.id('described ' || k), e.id, 1, e.opened_at, pg_temp.id('odile.therrien'), reason
from (values (61, '« Je veux reprendre confiance. »'), (62, '“It burns and I dread it.”'), (63, '« J’ai mal depuis l’opération. »')) as said (k, reason)
join episode e on e.id = pg_temp.id('case ' || k);
insert into episode_state_change (episode_id, seq, to_state, at, clinician_id, reason)
select pg_temp.id('case ' || k), seq, state, pg_temp.at(date '${today}' - days, '09:00'), pg_temp.id('odile.therrien'), null
from (values (61, 0, 'INQUIRY', 95), (61, 1, 'INTAKE', 88), (61, 2, 'ACTIVE', 74), (62, 0, 'INQUIRY', 80), (62, 1, 'INTAKE', 73), (62, 2, 'ACTIVE', 59),
    (63, 0, 'INQUIRY', 400), (63, 1, 'ACTIVE', 380), (63, 2, 'DISCHARGED', 120)) as moved (k, seq, state, days);
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
select pg_temp.id('lead ' || k), pg_temp.id('case ' || k), pg_temp.id('patient ' || k), pg_temp.id('odile.therrien'), 'LEAD', date '${today}' - days
from (values (61, 95), (62, 80), (63, 400)) as led (k, days);
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state) values
    (pg_temp.id('visit 61 1'),    pg_temp.id('case 61'), pg_temp.id('patient 61'), pg_temp.id('odile.therrien'), pg_temp.at(date '${today}' - 6,  '10:30'), 45, 'IN_PERSON', 'ATTENDED'),
    (pg_temp.id('visit 62 1'),    pg_temp.id('case 62'), pg_temp.id('patient 62'), pg_temp.id('odile.therrien'), pg_temp.at(date '${today}' - 2,  '13:30'), 45, 'IN_PERSON', 'ATTENDED'),
    (pg_temp.id('visit next 61'), pg_temp.id('case 61'), pg_temp.id('patient 61'), pg_temp.id('odile.therrien'), pg_temp.at(date '${today}' + 15, '10:30'), 45, 'IN_PERSON', 'BOOKED'),
    (pg_temp.id('visit next 62'), pg_temp.id('case 62'), pg_temp.id('patient 62'), pg_temp.id('odile.therrien'), pg_temp.at(date '${today}' + 18, '13:30'), 45, 'IN_PERSON', 'BOOKED');
insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at) values
    (pg_temp.id('draft 61'), pg_temp.id('visit 61 1'), pg_temp.id('case 61'), pg_temp.id('patient 61'), pg_temp.id('odile.therrien'), date '${today}' - 6,
     E'template:\n\tSOAP\nsection SUBJECTIVE:\n\tDit que la semaine a été calme.\n', 1, pg_temp.at(date '${today}' - 6, '11:20'), pg_temp.at(date '${today}' - 6, '11:20')),
    (pg_temp.id('draft 62'), pg_temp.id('visit 62 1'), pg_temp.id('case 62'), pg_temp.id('patient 62'), pg_temp.id('odile.therrien'), date '${today}' - 2,
     E'template:\n\tSOAP\nsection SUBJECTIVE:\n\tA better night, less fear than last week.\n', 1, pg_temp.at(date '${today}' - 2, '14:20'), pg_temp.at(date '${today}' - 2, '14:20'));
insert into handed_over_draft (id, author_id, revision, handed_over_at) values
    (pg_temp.id('draft 61'), pg_temp.id('odile.therrien'), 1, pg_temp.at(date '${today}' - 1, '17:00'));
insert into told_of_leaving (id, episode_id, patient_id, leaver_id, manner, told_on, recorded_by_id, recorded_at) values
    (pg_temp.id('told 61'), pg_temp.id('case 61'), pg_temp.id('patient 61'), pg_temp.id('odile.therrien'), 'IN_PERSON', date '${today}' - 6,
     pg_temp.id('odile.therrien'), pg_temp.at(date '${today}' - 6, '11:25'));

-- Meredith was assigned to one of Claire's cases until she left.
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
select pg_temp.id('assigned meredith'), id, patient_id, pg_temp.id('meredith.arseneau'), 'ASSIGNED', date '${today}' - 50, date '${today}' - 12
from episode where id = pg_temp.id('case 5');
insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
select pg_temp.id('visit meredith'), id, patient_id, pg_temp.id('meredith.arseneau'), pg_temp.at(date '${today}' - 13, '15:30'), 45, 'IN_PERSON', 'ATTENDED'
from episode where id = pg_temp.id('case 5');
insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
select pg_temp.id('draft meredith'), v.id, v.episode_id, v.patient_id, v.clinician_id, date '${today}' - 13,
    E'template:\n\tSOAP\nsection SUBJECTIVE:\n\tTwo calm evenings of practice this week; stopped once and was at ease with that.\nsection PLAN:\n\tStay with breathing and release. Ask about the letter next time.\n',
    3, pg_temp.at(date '${today}' - 13, '16:25'), pg_temp.at(date '${today}' - 13, '16:15')
from visit v where v.id = pg_temp.id('visit meredith');

-- Registered where; and Hannah took her College's registration number of today five weeks ago, when her provisional one ended.
update clinician set provinces = 'ON' where registration_number is not null;
update clinician set provinces = 'ON QC' where account = 'claire.boisvert';
update clinician set registration_number = 'P-2291' where account = 'hannah.weiss';
insert into clinician_registration (clinician_id, seq, starts, title_en, title_fr, college, registration_number, provinces, recorded_by_id, recorded_at)
select id, 0, date '${today}' - 35, title_en, title_fr, college, '12965', 'ON', pg_temp.id('tomas.lindgren'), pg_temp.at(date '${today}' - 34, '09:10')
from clinician where account = 'hannah.weiss';
