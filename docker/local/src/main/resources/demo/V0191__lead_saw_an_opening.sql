-- Claire knows of the opening during her leave.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
    as $$ select md5('levator demo ' || what)::uuid $$;

insert into break_glass_seen (break_glass_id, opened_by_id, seen_by_id, seen_at)
select id, clinician_id, pg_temp.id('claire.boisvert'), opened_at + interval '2 days'
from break_glass where id = pg_temp.id('break glass reviewed');
