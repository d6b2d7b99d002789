-- As they were issued, to the numbers of the directory.
update issued_letter i set fax = r.fax
from letter l join recipient r on r.id = l.recipient_id
where l.id = i.letter_id and i.fax is null;
