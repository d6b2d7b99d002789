-- What some patients told once, two of them in a second version; one is of a case that Hannah covers.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into story (id, episode_id, revision, recorded_at, recorded_by_id, told, do_not_ask, words)
select pg_temp.id('story ' || k || ' ' || revision), e.id, revision, (date '${today}' - ago + time '14:10') at time zone 'America/Toronto', m.clinician_id,
    told, do_not_ask, words
from (values
    (1, 1, 80, 'It began with a tampon at fifteen. Every exam since then was stopped by me or by them.', null, null),
    (1, 2, 31, 'It began with a tampon at fifteen. Every exam since then was stopped by me or by them. Last year I was told to relax and have a glass of wine, and I did not go back for months.', 'The exam in 2021. I tell it when I want to.', '“The wall”, “it closes”. Never “failure”.'),
    (2, 1, 60, '« J’ai mal depuis mon accouchement. On m’a dit que ça passerait. »', 'Le deuxième accouchement.', '« la brûlure »'),
    (13, 1, 40, 'I came because I want to be able to have a screening test. The rest is my own business for now.', 'Family, marriage, children.', '“Down there” is fine.'),
    (13, 2, 12, 'I came because I want to be able to have a screening test. My sister knows; nobody else does.', 'Family, marriage, children. Who could have hurt me: nobody did.', '“Down there” is fine.')
) as s (k, revision, ago, told, do_not_ask, words)
join episode e on e.id = pg_temp.id('case ' || k)
join care_team_member m on m.episode_id = e.id and m.relation = 'LEAD';
