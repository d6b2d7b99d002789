-- Two of the entries in the wrong record were a breach: one that the patient and a colleague know of, and one that nobody was told of yet.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into breach_check (sealed_entry_id, verdict, found, answered_at, answered_by_id)
select pg_temp.id(what), 'BREACH', found, (date '${today}' - ago + hour) at time zone 'America/Toronto', pg_temp.id('ines.ferreira')
from (values
    ('sealed flag of meredith', 8, time '10:40', 'Two colleagues opened it before it was taken out. What it says is about another patient of Meredith’s.'),
    ('sealed letter', 3, time '16:10', 'The fax went out and the office has it. The letter by mail was not confirmed yet.')
) as check_of (what, ago, hour, found);

insert into breach_telling (id, sealed_entry_id, told, told_on, recorded_at, recorded_by_id)
select pg_temp.id('telling ' || ago), pg_temp.id('sealed flag of meredith'), told, date '${today}' - ago,
    (date '${today}' - ago + hour) at time zone 'America/Toronto', pg_temp.id('ines.ferreira')
from (values
    (8, time '11:20', 'The patient whose words they are, by phone'),
    (7, time '09:15', 'The patient in whose record they stood, by phone')
) as said (ago, hour, told);
