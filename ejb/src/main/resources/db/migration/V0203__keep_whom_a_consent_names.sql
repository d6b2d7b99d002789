-- Whom the directory named when the patient agreed: an entry that is written over with somebody else's name is not who she meant.
alter table disclosure_consent add recipient_name text check (recipient_id is not null or recipient_name is null);
update disclosure_consent c set recipient_name = r.name
from recipient r
where r.id = c.recipient_id;
