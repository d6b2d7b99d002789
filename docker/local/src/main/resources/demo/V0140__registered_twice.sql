-- Someone who calls again under a name and birth date that the clinic knows: registered all the same, and to be looked at by reception.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into patient (id, chosen_name_given, chosen_name_family, folded_names, born, language, safe_contact_neutral_text_only, phone_digits)
values (pg_temp.id('patient 31'), 'Zoe', 'Charbonneau', 'zoe charbonneau', '1997-10-08', 'FR', false, '6135550131');
insert into patient_phone (patient_id, seq, number, use, voicemail)
values (pg_temp.id('patient 31'), 0, '613 555-0131', 'PREFERRED', 'NOT_ASKED');
insert into care_profile (id, patient_id, revision, recorded_at, recorded_by_id, allergies_known, pregnancy, implants_known, third_person)
values (pg_temp.id('care 31'), pg_temp.id('patient 31'), 1, (date '${today}' - 2 + time '11:20') at time zone 'America/Toronto',
    pg_temp.id('renee.gagnon'), 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED');
insert into episode (id, patient_id, number, state, opened_at)
select pg_temp.id('case 31'), patient_id, 'L-20479', 'INQUIRY', recorded_at from care_profile where id = pg_temp.id('care 31');
insert into episode_state_change (episode_id, seq, to_state, at, clinician_id)
select id, 0, 'INQUIRY', opened_at, pg_temp.id('renee.gagnon') from episode where id = pg_temp.id('case 31');
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
values (pg_temp.id('lead 31'), pg_temp.id('case 31'), pg_temp.id('patient 31'), pg_temp.id('claire.boisvert'), 'LEAD', date '${today}' - 2);
insert into possible_duplicate (id, patient_id, earlier_id, opened_at, opened_by_id)
select pg_temp.id('twice'), patient_id, pg_temp.id('patient 10'), opened_at, pg_temp.id('renee.gagnon')
from episode where id = pg_temp.id('case 31');
