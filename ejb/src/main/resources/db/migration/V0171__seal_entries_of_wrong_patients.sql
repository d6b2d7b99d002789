-- What was written for the wrong patient: out of her record at once, kept for the privacy officer, who says once whether there was a breach.
create table sealed_entry (
    id           uuid primary key,
    kind         text not null check (kind in ('NOTE', 'CONSENT', 'RED_FLAG', 'LETTER')),
    entry_id     uuid not null unique,
    episode_id   uuid not null,
    patient_id   uuid not null,
    entered_at   timestamptz not null,
    sealed_at    timestamptz not null check (sealed_at >= entered_at),
    sealed_by_id uuid not null references clinician,
    reason       text not null check (reason ~ '\S'),
    reentered_id uuid check (reentered_id <> entry_id),
    note_id      uuid generated always as (case when kind = 'NOTE' then entry_id end) stored references note,
    consent_id   uuid generated always as (case when kind = 'CONSENT' then entry_id end) stored references consent,
    red_flag_id  uuid generated always as (case when kind = 'RED_FLAG' then entry_id end) stored references red_flag,
    letter_id    uuid generated always as (case when kind = 'LETTER' then entry_id end) stored references letter,
    foreign key (episode_id, patient_id) references episode (id, patient_id)
);

create table breach_check (
    sealed_entry_id uuid primary key references sealed_entry,
    verdict         text not null check (verdict in ('NO_BREACH', 'BREACH')),
    found           text not null check (found ~ '\S'),
    told            text check (told ~ '\S'),
    told_on         date,
    answered_at     timestamptz not null,
    answered_by_id  uuid not null references clinician,
    check (num_nulls(told, told_on) = case verdict when 'BREACH' then 0 else 2 end)
);
revoke update, delete on sealed_entry, breach_check from levator_app;

insert into sealed_entry (id, kind, entry_id, episode_id, patient_id, entered_at, sealed_at, sealed_by_id, reason)
select gen_random_uuid(), 'NOTE', n.id, n.episode_id, n.patient_id, n.signed_at, a.at, a.author_id,
    replace(substring(a.content from E'\ntext:\n\t(.*)\n$'), E'\n\t', E'\n')
from note_amendment a join note n on n.id = a.note_id
where a.reason = 'WRONG_PATIENT';
