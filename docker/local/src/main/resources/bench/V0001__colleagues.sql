-- The clinic at size, for benchmarks: beside the demo clinic, by SQL alone, the same every time, dated relative to the day it is loaded.
-- Ids follow from names. Twenty-four more therapists and six assistants, none of whom can sign in.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator bench ' || what)::uuid $$;

insert into clinician (id, account, given_name, family_name, language, title_en, title_fr, college, registration_number, active)
select pg_temp.id('therapist ' || n), 'bench.therapist' || n, given[1 + n % 8], family[1 + n % 12], case n % 3 when 0 then 'FR' else 'EN' end,
    'Physiotherapist', 'Physiothérapeute', 'College of Physiotherapists of Ontario', (30000 + n)::text, n <> 24
from generate_series(1, 24) as n, (values (
    array ['Élise', 'Marta', 'Oona', 'Chloé', 'Dina', 'Solène', 'Ruth', 'Yaël'],
    array ['Archambault', 'Quist', 'Bérubé', 'Lund', 'D’Amour', 'Okoye', 'Poirier', 'Hallam', 'Nuñez', 'Côté', 'Wójcik', 'Frey'])) as names (given, family)
union all
select pg_temp.id('assistant ' || n), 'bench.assistant' || n, 'Lou', 'Vachon ' || n, 'FR', null, null, null, null, true
from generate_series(1, 6) as n;

insert into clinician_authorisation (clinician_id, province, number, since, until, attested)
select pg_temp.id('therapist ' || n), 'ON', 'PI-' || (30000 + n), date '2018-03-01', case when n = 5 then date '${today}' - 30 end, false
from generate_series(1, 20) as n;

insert into supervision (id, clinician_id, supervisor_id, starts, ends)
select pg_temp.id('supervision ' || n), pg_temp.id('assistant ' || n), pg_temp.id('therapist ' || n), date '${today}' - 300, null
from generate_series(1, 6) as n;

-- Where letters go.
insert into recipient (id, profession, name, regulated_title, organisation, address_line, city, province, postal_code, phone, fax, email, language,
    sexual_medicine, pelvic_pain, who_may_refer, wait_weeks, wait_as_of, active, changed_at, changed_by_id)
select pg_temp.id('recipient ' || n),
    (array ['FAMILY_PHYSICIAN', 'NURSE_PRACTITIONER', 'GYNAECOLOGIST', 'SEX_THERAPIST', 'PSYCHOLOGIST', 'PSYCHOTHERAPIST', 'PHYSIOTHERAPIST', 'OTHER'])[1 + n % 8],
    case n % 3 when 0 then 'Dre ' else 'Dr. ' end || family[1 + n % 8] || ' ' || n, null, 'Clinique ' || family[1 + n * 5 % 8], n || ' rue Bank Street', 'Ottawa', 'ON',
    'K1A 0A1', '613 155-' || lpad(n::text, 4, '0'), '613 156-' || lpad(n::text, 4, '0'), null, case n % 3 when 0 then 'FR' else 'EN' end,
    n % 7 = 0, n % 5 = 0, 'ANYONE', case when n % 2 = 0 then n % 30 end, case when n % 2 = 0 then date '${today}' - 20 end, n % 25 > 0,
    now() - interval '90 days', pg_temp.id('therapist 1')
from generate_series(1, 300) as n, (values (array ['Asselin', 'Brandt', 'Côté', 'Duquette', 'Éthier', 'Fournelle', 'Grieve', 'Halász'])) as names (family);
