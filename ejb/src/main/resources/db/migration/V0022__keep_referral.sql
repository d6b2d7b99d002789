-- Who sent her, when and why; every part may be unknown.
alter table episode
    add column referral_referrer     text,
    add column referral_organisation text,
    add column referral_date         date,
    add column referral_reason       text;
