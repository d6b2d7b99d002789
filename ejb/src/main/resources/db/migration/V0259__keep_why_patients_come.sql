-- Why a patient comes, in her words and in the referrer's, is clinical text: each change is a new revision, and none is ever changed or removed.
-- Of a text that was already changed in place nobody knows any more who wrote it last: it has no author, and stands since the case was opened.
create table episode_description (
    id                    uuid primary key,
    episode_id            uuid not null references episode,
    revision              int  not null check (revision > 0),
    recorded_at           timestamptz not null,
    recorded_by_id        uuid references clinician,
    reason                text,
    referral_referrer     text,
    referral_organisation text,
    referral_date         date,
    referral_reason       text,
    unique (episode_id, revision)
);
revoke update, delete on episode_description from levator_app;

insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason, referral_referrer,
    referral_organisation, referral_date, referral_reason)
select gen_random_uuid(), e.id, 1, e.opened_at,
    case e.version when 0 then (select s.clinician_id from episode_state_change s where s.episode_id = e.id and s.seq = 0) end,
    e.reason, e.referral_referrer, e.referral_organisation, e.referral_date, e.referral_reason
from episode e
where num_nonnulls(e.reason, e.referral_referrer, e.referral_organisation, e.referral_date, e.referral_reason) > 0;

alter table episode
    drop column reason,
    drop column referral_referrer,
    drop column referral_organisation,
    drop column referral_date,
    drop column referral_reason;
