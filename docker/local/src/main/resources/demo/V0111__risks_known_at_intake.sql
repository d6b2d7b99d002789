-- Allergies, implants and pregnancy were asked when the case began: what was explained since then still counts.
update care_profile c set recorded_at = (select min(e.opened_at) from episode e where e.patient_id = c.patient_id);
