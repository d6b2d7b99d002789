-- Whoever speaks French has a sister in French.
update patient set emergency_contact_relation = 'sœur' where language = 'FR' and emergency_contact_relation = 'sister';
