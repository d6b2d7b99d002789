-- A letter that was sent for the wrong patient is asked back, each sending by itself, until someone confirms or it is given up with a reason.
create table letter_recall (
    id           uuid primary key,
    sending_id   uuid not null unique references letter_sending,
    letter_id    uuid not null references letter,
    episode_id   uuid not null,
    patient_id   uuid not null,
    opened_at    timestamptz not null,
    opened_by_id uuid not null references clinician,
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);
create index letter_recall_letter on letter_recall (letter_id);

create table recall_step (
    id              uuid primary key,
    letter_recall_id uuid not null references letter_recall,
    kind            text not null check (kind in ('ASKED', 'CONFIRMED', 'GIVEN_UP')),
    manner          text check (manner in ('PHONE', 'FAX', 'LETTER', 'SECURE_MESSAGE', 'IN_PERSON')),
    outcome         text check (outcome in ('DESTROYED', 'RETURNED')),
    whom            text check (whom ~ '\S'),
    reason          text check (reason ~ '\S'),
    happened_on     date not null,
    recorded_at     timestamptz not null,
    recorded_by_id  uuid not null references clinician,
    check ((kind = 'GIVEN_UP') = (manner is null) and (kind = 'GIVEN_UP') = (whom is null) and (kind = 'GIVEN_UP') = (reason is not null)),
    check ((kind = 'CONFIRMED') = (outcome is not null))
);
create index recall_step_recall on recall_step (letter_recall_id);
create unique index recall_ends_once on recall_step (letter_recall_id) where kind <> 'ASKED';
revoke update, delete on letter_recall, recall_step from levator_app;
