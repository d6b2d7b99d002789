-- The wishes of a case have numbers, and only the last of them can wait: two people who record one in the same moment do not leave two that
-- wait (CAS-7). Of two that waited together before, the later one goes on waiting.
alter table therapist_wish add column seq int not null default 1 check (seq > 0);
update therapist_wish w set seq = said.seq
from (select id, row_number() over (partition by episode_id order by recorded_at, id) as seq from therapist_wish) as said
where said.id = w.id;
drop index therapist_wish_episode;
alter table therapist_wish add constraint therapist_wish_seq unique (episode_id, seq);
