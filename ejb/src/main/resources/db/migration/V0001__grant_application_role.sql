-- The application's role has data rights only, on what the owner creates in this schema; append-only tables take rights back
-- in their own migrations.
grant usage on schema levator to levator_app;
alter default privileges in schema levator grant select, insert, update, delete on tables to levator_app;
alter default privileges in schema levator grant usage, select on sequences to levator_app;
