-- After a restore: how many rows each table holds, and how many signed contents do not match their hash (must be 0).
\set QUIET on
set search_path = levator;
select relname as "table", (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', relname), false, true, '')))[1]::text::bigint as "rows"
from pg_class where relkind = 'r' and relnamespace = 'levator'::regnamespace order by relname;
select 'note' as signed, count(*) as "rows", count(*) filter (where sha256 <> encode(sha256(convert_to(content, 'UTF8')), 'hex')) as wrong from note
union all select 'note_amendment', count(*), count(*) filter (where sha256 <> encode(sha256(convert_to(content, 'UTF8')), 'hex')) from note_amendment
union all select 'consent_text', count(*), count(*) filter (where sha256 <> encode(sha256(convert_to(body, 'UTF8')), 'hex')) from consent_text
union all select 'issued_letter', count(*), count(*) filter (where sha256 <> encode(sha256(pdf), 'hex')) from issued_letter;
