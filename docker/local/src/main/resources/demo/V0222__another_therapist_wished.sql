-- Two patients would like another therapist, and said so at the front desk. Nobody asked why.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into therapist_wish (id, episode_id, patient_id, lead_id, wished_on, recorded_by_id, recorded_at)
select pg_temp.id('wish ' || e.number), e.id, e.patient_id, m.clinician_id, date '${today}' - ago, pg_temp.id(who),
    (date '${today}' - ago + time '11:20') at time zone 'America/Toronto'
from (values ('L-20333', 3, 'renee.gagnon'), ('L-20368', 1, 'renee.gagnon')) as w (number, ago, who)
join episode e on e.number = w.number
join care_team_member m on m.episode_id = e.id and m.relation = 'LEAD' and m.ends is null;
