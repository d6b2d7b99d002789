-- As they were issued, to the numbers of the directory.
update issued_letter i set fax = r.fax
from letter l join recipient r on r.id = l.recipient_id
where l.id = i.letter_id and i.fax is null;

update disclosure_consent c set recipient_name = r.name from recipient r
where r.id = c.recipient_id and c.recipient_name is null;
