-- Phone numbers as they are looked for.
update patient p set phone_digits = coalesce(
    (select string_agg(regexp_replace(number, '[^0-9]', '', 'g'), e'\n' order by seq) from patient_phone where patient_id = p.id), '');
