-- Why some patients came was written anew once more was known; the earlier words stay.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into episode_description (id, episode_id, revision, recorded_at, recorded_by_id, reason, referral_referrer, referral_organisation,
    referral_date, referral_reason)
select pg_temp.id('described ' || k || ' ' || said.revision), d.episode_id, said.revision, (date '${today}' - ago + time '15:20') at time zone 'America/Toronto',
    d.recorded_by_id, words, d.referral_referrer, d.referral_organisation, d.referral_date, d.referral_reason
from (values
    (1, 2, 45, '“I want to understand why my body closes up before anybody tries another exam.”'),
    (1, 3, 17, '“I want to understand why my body closes up, and to be able to say stop and be heard.”'),
    (2, 2, 20, '« J’ai mal depuis l’accouchement et je me crispe d’avance. Je voudrais que ça redevienne simple. »'),
    (13, 2, 30, '“I would like to have a screening test without panic, with somebody who goes slowly.”')
) as said (k, revision, ago, words)
join episode_description d on d.id = pg_temp.id('described ' || k);
