-- Which of Hannah's places her other account gave her, and on which day (three weeks ago, as the log has it).
update care_team_member set named_by = 'hannah.weiss.admin', named_at = (date '${today}' - 21 + time '08:10') at time zone 'America/Toronto'
where episode_id = md5('levator demo case 13')::uuid and clinician_id = md5('levator demo hannah.weiss')::uuid;
