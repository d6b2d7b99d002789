-- Margaret's death: Hannah recorded it, and Priya, who covered the case in those days, has seen it.
insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
select md5('levator demo cover 30')::uuid, e.id, e.patient_id, md5('levator demo priya.natarajan')::uuid, 'COVER', h.at::date - 1, h.at::date + 6
from episode e join episode_state_change h on h.episode_id = e.id and h.to_state = 'DECEASED' where e.id = md5('levator demo case 30')::uuid;
insert into death_seen (id, episode_id, seq, seen_by_id, seen_at)
select md5('levator demo death seen')::uuid, episode_id, seq, md5('levator demo priya.natarajan')::uuid, at + interval '40 minutes'
from episode_state_change where episode_id = md5('levator demo case 30')::uuid and to_state = 'DECEASED';
