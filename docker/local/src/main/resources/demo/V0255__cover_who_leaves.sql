-- Odile, who leaves in nine days, was to cover a case of Priya's until five days after that.
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
select md5('levator demo cover odile')::uuid, id, patient_id, md5('levator demo odile.therrien')::uuid, 'COVER', date '${today}' + 6, date '${today}' + 14
from episode where id = md5('levator demo case 14')::uuid;
