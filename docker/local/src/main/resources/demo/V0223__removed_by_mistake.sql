-- Entered from somebody else's card and taken away since: a health number at reception, a legal name by her therapist.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;
create or replace function pg_temp.at(day date, hour time) returns timestamptz language sql stable
    as $$ select (day + hour) at time zone 'America/Toronto' $$;

insert into patient_removal (patient_id, seq, mistaken, removed_at, removed_by_id) values
    (pg_temp.id('patient 3'), 0, 'HEALTH_NUMBER', pg_temp.at(date '${today}' - 20, '09:10'), pg_temp.id('renee.gagnon')),
    (pg_temp.id('patient 8'), 0, 'LEGAL_NAME', pg_temp.at(date '${today}' - 9, '14:35'), pg_temp.id('claire.boisvert'));
