-- Wren came back under another name and was registered a second time; reception has found out, and both files say so.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into patient (id, chosen_name_given, chosen_name_family, folded_names, born, language, safe_contact_neutral_text_only, phone_digits)
values (pg_temp.id('patient 27 before'), 'Wendy', 'Ashdown', 'wendy ashdown', '1999-12-24', 'EN', true, E'6135550190\n8195550191');
insert into patient_phone (patient_id, seq, number, use, voicemail)
values (pg_temp.id('patient 27 before'), 0, '613 555-0190', 'PREFERRED', 'NEUTRAL_ONLY'),
    (pg_temp.id('patient 27 before'), 1, '819 555-0191', 'DO_NOT_CALL', 'NO');
insert into care_profile (id, patient_id, revision, recorded_at, recorded_by_id, allergies_known, pregnancy, implants_known, third_person)
values (pg_temp.id('care 27 before'), pg_temp.id('patient 27 before'), 1, (date '${today}' - 900 + time '14:10') at time zone 'America/Toronto',
    pg_temp.id('hannah.weiss'), 'LISTED', 'NO', 'NONE_KNOWN', 'ASK_EACH_TIME');
insert into care_profile_allergy (care_profile_id, seq, kind, what) values (pg_temp.id('care 27 before'), 0, 'LATEX', 'hives');
insert into episode (id, patient_id, number, state, opened_at)
select pg_temp.id('case 27 before'), patient_id, 'L-19887', 'DISCHARGED', recorded_at from care_profile where id = pg_temp.id('care 27 before');
insert into episode_state_change (episode_id, seq, to_state, at, clinician_id)
select id, 0, 'INQUIRY', opened_at, pg_temp.id('hannah.weiss') from episode where id = pg_temp.id('case 27 before')
union all
select id, 1, 'DISCHARGED', opened_at + interval '200 days', pg_temp.id('hannah.weiss') from episode where id = pg_temp.id('case 27 before');
insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason)
select pg_temp.id('described 27 before'), id, 1, opened_at, pg_temp.id('hannah.weiss'), 'I would like to be able to have a test.'
from episode where id = pg_temp.id('case 27 before');
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
values (pg_temp.id('lead 27 before'), pg_temp.id('case 27 before'), pg_temp.id('patient 27 before'), pg_temp.id('hannah.weiss'), 'LEAD', date '${today}' - 900);

insert into possible_duplicate (id, patient_id, earlier_id, opened_at, opened_by_id)
select pg_temp.id('twice 27'), patient_id, pg_temp.id('patient 27 before'), opened_at, pg_temp.id('renee.gagnon')
from episode where id = pg_temp.id('case 27');
insert into duplicate_answer (possible_duplicate_id, verdict, remark, answered_at, answered_by_id)
select id, 'SAME_PERSON', 'L-20477 goes on. Hannah was told.', opened_at + interval '1 day', pg_temp.id('renee.gagnon')
from possible_duplicate where id = pg_temp.id('twice 27');

-- Somebody else answers the other number of the two who wait to be compared: whoever compares them must see that it is not called.
insert into patient_phone (patient_id, seq, number, use, voicemail)
values (pg_temp.id('patient 31'), 1, '819 555-0131', 'DO_NOT_CALL', 'NO');
update patient set phone_digits = E'6135550131\n8195550131' where id = pg_temp.id('patient 31');
