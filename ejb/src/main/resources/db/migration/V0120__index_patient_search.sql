-- Any part of a name or phone number is found without reading every row.
alter table patient add column phone_digits text not null default '';
update patient p set phone_digits = coalesce(
    (select string_agg(regexp_replace(number, '[^0-9]', '', 'g'), e'\n' order by seq) from patient_phone where patient_id = p.id), '');

create extension if not exists pg_trgm;
create index patient_folded_names on patient using gin (folded_names gin_trgm_ops);
create index patient_phone_digits on patient using gin (phone_digits gin_trgm_ops);
create index patient_health_number on patient (health_number_number text_pattern_ops);
create index patient_born on patient (born);
