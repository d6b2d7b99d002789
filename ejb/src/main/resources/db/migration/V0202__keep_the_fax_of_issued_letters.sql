-- The number that the directory had when the letter was issued: a later entry there does not send it elsewhere.
alter table issued_letter add fax text;
update issued_letter i set fax = r.fax
from letter l join recipient r on r.id = l.recipient_id
where l.id = i.letter_id;
