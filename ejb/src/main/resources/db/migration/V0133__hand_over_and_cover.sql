-- One lead on each day; a cover has both its days; a place that is taken back before its first day ends the day before that. Deferred:
-- a hand-over ends one place and begins another.
create extension if not exists btree_gist;
drop index care_team_member_one_lead;
alter table care_team_member
    add column asked_by_patient boolean not null default false,
    drop constraint care_team_member_check,
    add constraint care_team_member_ends check (ends >= starts - 1),
    add constraint care_team_member_cover_has_days check (relation <> 'COVER' or ends is not null),
    add constraint care_team_member_one_lead
        exclude using gist (episode_id with =, daterange(starts, ends + 1) with &&) where (relation = 'LEAD')
        deferrable initially deferred;
