-- A colleague covers a case once on each day: two overlapping covers of hers would end apart, and the second would keep it open (CAS-7).
-- Two that overlap already become the first of them, for as long as either ran.
update care_team_member one set ends = (
    select max(other.ends) from care_team_member other
    where other.relation = 'COVER' and other.episode_id = one.episode_id and other.clinician_id = one.clinician_id
      and daterange(other.starts, other.ends + 1) && daterange(one.starts, one.ends + 1))
where one.relation = 'COVER' and one.ends >= one.starts;
update care_team_member later set ends = later.starts - 1
where later.relation = 'COVER' and later.ends >= later.starts and exists (
    select from care_team_member earlier
    where earlier.relation = 'COVER' and earlier.episode_id = later.episode_id and earlier.clinician_id = later.clinician_id
      and (earlier.starts, earlier.id) < (later.starts, later.id)
      and daterange(earlier.starts, earlier.ends + 1) && daterange(later.starts, later.ends + 1));

alter table care_team_member add constraint care_team_member_one_cover
    exclude using gist (episode_id with =, clinician_id with =, daterange(starts, ends + 1) with &&) where (relation = 'COVER');
