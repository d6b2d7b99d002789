-- The demo clinic: fictional people, the same every time, dated relative to the day it is loaded. Ids follow from names.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into clinic (id, name, address_line, city, province, postal_code, phone, fax, demo) values
    (1, 'Clinique Riverbend Pelvic Health', '214 rue Bank Street, 3rd floor', 'Ottawa', 'ON', 'K2P 1W9',
     '613 555-0100', '613 555-0101', true);

insert into clinician (id, account, given_name, family_name, language, title_en, title_fr, college, registration_number, active)
select pg_temp.id(account), account, given, family, lang, en, fr, college, registration, true
from (values
    ('claire.boisvert',  'Claire',  'Boisvert',  'FR', 'Physiotherapist', 'Physiothérapeute', 'College of Physiotherapists of Ontario', '14302'),
    ('priya.natarajan',  'Priya',   'Natarajan', 'EN', 'Physiotherapist', 'Physiothérapeute', 'College of Physiotherapists of Ontario', '15877'),
    ('hannah.weiss',     'Hannah',  'Weiss',     'EN', 'Physiotherapist', 'Physiothérapeute', 'College of Physiotherapists of Ontario', '12965'),
    ('sam.oduya',        'Sam',     'Oduya',     'EN', null, null, null, null),
    ('noor.haddad',      'Noor',    'Haddad',    'FR', null, null, null, null),
    ('renee.gagnon',     'Renée',   'Gagnon',    'FR', null, null, null, null),
    ('tomas.lindgren',   'Tomas',   'Lindgren',  'EN', null, null, null, null),
    ('ines.ferreira',    'Inês',    'Ferreira',  'EN', null, null, null, null)
) as person (account, given, family, lang, en, fr, college, registration);

insert into clinician_authorisation (clinician_id, province, number, since, until, attested) values
    (pg_temp.id('claire.boisvert'), 'ON', 'PI-14302', '2016-05-01', null, false),
    (pg_temp.id('claire.boisvert'), 'QC', 'OPPQ-08841', '2013-09-01', null, false),
    (pg_temp.id('priya.natarajan'), 'ON', 'PI-15877', '2020-02-15', null, false);
-- Hannah Weiss is not rostered for internal work: her exams stay external.

insert into supervision (id, clinician_id, supervisor_id, starts, ends) values
    (pg_temp.id('supervision sam'),  pg_temp.id('sam.oduya'),   pg_temp.id('priya.natarajan'), date '${today}' - 60, date '${today}' + 120),
    (pg_temp.id('supervision noor'), pg_temp.id('noor.haddad'), pg_temp.id('claire.boisvert'), date '${today}' - 400, null);
