-- A review says what it is about, whose record it concerns and, where no consent is recorded, whether a part asked for an authorisation:
-- the privacy officer reads this and not the note. A note for the wrong patient is hers alone to look into.
alter table consent_review
    add column matter          text,
    add column patient_id      uuid,
    add column authorised_part boolean;

update consent_review r
set matter = 'NO_RECORDED_CONSENT', patient_id = n.patient_id,
    authorised_part = n.content ~ '\nfinding \d+:\n\t(VESTIBULE|VAGINAL|RECTAL|PROBE|THERAPIST_TRAINER) '
from note n
where n.id = r.note_id;

alter table consent_review
    alter column matter set not null,
    alter column patient_id set not null,
    add check (matter in ('NO_RECORDED_CONSENT', 'WRONG_PATIENT')),
    add check ((matter = 'NO_RECORDED_CONSENT') = (authorised_part is not null)),
    add check (matter <> 'WRONG_PATIENT' or addressee = 'PRIVACY_OFFICER'),
    add foreign key (episode_id, patient_id) references episode (id, patient_id),
    drop constraint consent_review_note_id_addressee_key,
    add unique (note_id, addressee, matter);
