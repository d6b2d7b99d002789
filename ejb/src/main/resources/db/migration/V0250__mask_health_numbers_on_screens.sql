-- What screens show of a letter that went out has the health number masked, as everywhere (PAT-2); the PDF, which went out, keeps it whole.
update issued_letter i set content = regexp_replace(i.content,
    array_to_string(regexp_split_to_array(p.health_number_number, ''), '[- ]?') || '(-[A-Z]{1,2})?', '•••• ' || right(p.health_number_number, 3), 'g')
from letter l join patient p on p.id = l.patient_id
where l.id = i.letter_id and p.health_number_number is not null;

-- An implant that is listed is named; what was kept before stays.
alter table care_profile add constraint care_profile_implants_named check (implants_known <> 'LISTED' or implants is not null) not valid;
