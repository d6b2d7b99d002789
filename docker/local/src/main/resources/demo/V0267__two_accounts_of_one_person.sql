-- Hannah Weiss also keeps the clinic's people, by an account of her own for that. It named her cover once, before both were said to be hers.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into clinician (id, account, given_name, family_name, language, active, person_id)
select pg_temp.id('hannah.weiss.admin'), 'hannah.weiss.admin', given_name, family_name, language, true, person_id
from clinician where account = 'hannah.weiss';

insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
select gen_random_uuid(), (date '${today}' - 21 + time '08:10') at time zone 'America/Toronto', 'hannah.weiss.admin', 'clinic-admin', 'CASE',
    'CHANGE', 'CHANGE_TEAM', patient_id, id, 'ALLOWED'
from episode where id = pg_temp.id('case 13');

insert into access_entry (request, at, account, role, kind, verb, act, outcome, colleague, other_colleague) values
    (gen_random_uuid(), (date '${today}' - 2 + time '16:40') at time zone 'America/Toronto', 'tomas.lindgren', 'clinic-admin', 'PEOPLE', 'CHANGE',
     'LINK_ACCOUNTS', 'ALLOWED', 'hannah.weiss.admin', 'hannah.weiss');
