-- By when an answer to a sent letter is awaited, and what came: nothing of a letter that was not sent, and no day before that on which it was.
-- The clinic's day of a moment is its UTC day or the one before.
alter table letter_sending add unique (id, letter_id, sent_at);

create table answer_step (
    id             uuid primary key,
    letter_id      uuid not null,
    sending_id     uuid not null,
    sent_at        timestamptz not null,
    kind           text not null check (kind in ('EXPECTED', 'NOT_EXPECTED', 'LAPSED', 'ACKNOWLEDGED', 'BOOKED', 'SEEN', 'ANSWERED')),
    happened_on    date,
    answer_by      date,
    remark         text check (remark ~ '\S'),
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    foreign key (sending_id, letter_id, sent_at) references letter_sending (id, letter_id, sent_at),
    check ((kind in ('ACKNOWLEDGED', 'BOOKED', 'SEEN', 'ANSWERED')) = (happened_on is not null)),
    check (case kind when 'EXPECTED' then answer_by is not null when 'NOT_EXPECTED' then answer_by is null
        when 'LAPSED' then answer_by is null when 'ANSWERED' then answer_by is null else true end),
    check (case kind when 'LAPSED' then remark is not null when 'EXPECTED' then remark is null when 'NOT_EXPECTED' then remark is null
        else true end),
    check (answer_by >= (sent_at at time zone 'UTC')::date - 1),
    check (happened_on between (sent_at at time zone 'UTC')::date - 1 and (recorded_at at time zone 'UTC')::date),
    check (sent_at <= recorded_at)
);
create index answer_step_letter on answer_step (letter_id);
revoke update, delete on answer_step from levator_app;

-- Where the letter stands with its answer, for lists.
alter table letter
    add column answer    text check (answer in ('EXPECTED', 'NOT_EXPECTED', 'LAPSED', 'ACKNOWLEDGED', 'BOOKED', 'SEEN', 'ANSWERED')),
    add column answer_by date,
    add check (answer is null or state = 'SENT'),
    add check (case when answer is null or answer in ('NOT_EXPECTED', 'LAPSED', 'ANSWERED') then answer_by is null
        when answer = 'EXPECTED' then answer_by is not null else true end);
create index letter_awaited on letter (episode_id, answer_by) where answer_by is not null;
