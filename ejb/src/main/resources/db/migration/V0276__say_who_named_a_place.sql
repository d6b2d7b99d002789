-- Who gave a place in a circle, by account, and when: that somebody named her own other account is told of that very place (ACC-2). The
-- transaction knows who acts, so that no way to a place can leave it out. Of a place from before this nobody says it afterwards.
alter table care_team_member
    add column named_by text,
    add column named_at timestamptz,
    add constraint care_team_member_named_by_somebody_once check ((named_by is null) = (named_at is null));
alter table care_team_member
    alter column named_by set default nullif(current_setting('levator.user', true), ''),
    alter column named_at set default case when nullif(current_setting('levator.user', true), '') is not null then now() end;
