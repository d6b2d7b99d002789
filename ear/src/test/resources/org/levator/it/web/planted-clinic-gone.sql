-- What planted-clinic.sql has planted is offered and listed nowhere any more.
delete from handed_over_draft where id = md5('planted left draft :case')::uuid;
delete from note_draft where id = md5('planted left draft :case')::uuid;
delete from access_entry where account = lower(regexp_replace('{clinician.account}', '\s', '', 'g'));
delete from break_glass where id = md5('planted colleague opening :case')::uuid;
delete from care_team_member where episode_id = ':case' and relation in ('ASSIGNED', 'COVER');
delete from visit where id = md5('planted colleague visit :case')::uuid;
delete from possible_duplicate where id = md5('planted open pair :case')::uuid;
delete from note_review where id in (md5('LEAD :case')::uuid, md5('PRIVACY_OFFICER :case')::uuid);
delete from issued_letter where letter_id = md5('planted letter to send :case')::uuid;
delete from letter where id = md5('planted letter to send :case')::uuid or recipient_id = md5('planted recipient :case')::uuid;
delete from recipient where id = md5('planted recipient :case')::uuid;
delete from clinician_authorisation where clinician_id = md5('planted colleague :case')::uuid;
delete from clinician_name where clinician_id = md5('planted colleague :case')::uuid;
delete from clinician_registration where clinician_id = md5('planted colleague :case')::uuid;
delete from clinician where id = md5('planted colleague :case')::uuid
