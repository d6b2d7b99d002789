-- In which role those came last of whom nothing stands in the access log yet; and a colleague who changed her name last spring.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into access_entry (request, at, account, role, kind, verb, act, outcome, shown)
select gen_random_uuid(), (date '${today}' - ago + time '07:50') at time zone 'America/Toronto', account, role, kind, 'VIEW', act, 'ALLOWED', 0
from (values
    ('sam.oduya',         'student',         'DAY_LIST', 'VIEW_DAY_LIST', 1),
    ('noor.haddad',       'assistant',       'DAY_LIST', 'VIEW_DAY_LIST', 1),
    ('renee.gagnon',      'reception',       'DAY_LIST', 'VIEW_DAY_LIST', 1),
    ('odile.therrien',    'therapist',       'DAY_LIST', 'VIEW_DAY_LIST', 1),
    ('meredith.arseneau', 'therapist',       'DAY_LIST', 'VIEW_DAY_LIST', 12),
    ('tomas.lindgren',    'clinic-admin',    'PEOPLE',   'VIEW_PEOPLE', 1),
    ('ines.ferreira',     'privacy-officer', 'REVIEW',   'VIEW_REVIEW', 1)) as came (account, role, kind, act, ago);

insert into clinician_name (clinician_id, seq, given_name, family_name, last_day, recorded_by_id, recorded_at) values
    (pg_temp.id('hannah.weiss'), 0, 'Hannah', 'Albrecht', date '${today}' - 240, pg_temp.id('tomas.lindgren'), now() - interval '239 days');
