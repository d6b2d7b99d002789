-- A place that is ended at once, and not at the end of the day, was there that day: the day stays its last, and beside it stands the moment
-- from which it opens nothing any more (ACC-1, CAS-7). A lead hands over instead. The day is the clinic's, whose clock is behind UTC. Whoever
-- is out may be named cover again on that same day.
alter table care_team_member
    add column ended_at timestamptz,
    add constraint care_team_member_ended_on_its_last_day check (
        ended_at is null or ends is not null and ends >= starts
            and ends between (ended_at at time zone 'UTC')::date - 1 and (ended_at at time zone 'UTC')::date),
    add constraint care_team_member_lead_hands_over check (ended_at is null or relation <> 'LEAD'),
    drop constraint care_team_member_one_cover,
    add constraint care_team_member_one_cover
        exclude using gist (episode_id with =, clinician_id with =, daterange(starts, ends + 1) with &&)
        where (relation = 'COVER' and ended_at is null);
