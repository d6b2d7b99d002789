-- A colleague covers a case once on each day: two overlapping covers of hers would end apart, and the second would keep it open (CAS-7).
alter table care_team_member add constraint care_team_member_one_cover
    exclude using gist (episode_id with =, clinician_id with =, daterange(starts, ends + 1) with &&) where (relation = 'COVER');
