-- A word in every column about a letter that was sent. ":case" is the case of planted.sql.
insert into letter_sending (id, letter_id, manner, destination, pages, sent_at, recorded_by_id, recorded_at)
select md5('planted sending :case')::uuid, letter_id, 'MAIL', '{letter_sending.destination}', pages, sent_at, recorded_by_id, recorded_at
from letter_sending s join letter l on l.id = s.letter_id where l.episode_id = ':case' limit 1;

insert into letter_recall (id, sending_id, letter_id, episode_id, patient_id, opened_at, opened_by_id)
select md5(case when s.manner = 'MAIL' then 'planted recall :case' else 'planted ended recall :case' end)::uuid, s.id, l.id, l.episode_id,
    l.patient_id, now(), l.author_id
from letter_sending s join letter l on l.id = s.letter_id where l.episode_id = ':case';

insert into recall_step (id, letter_recall_id, kind, manner, whom, reason, happened_on, recorded_at, recorded_by_id)
select gen_random_uuid(), id, 'ASKED', 'PHONE', '{recall_step.whom}', '{recall_step.reason}', current_date, now(), opened_by_id
from letter_recall where id = md5('planted recall :case')::uuid;

insert into recall_step (id, letter_recall_id, kind, reason, happened_on, recorded_at, recorded_by_id)
select gen_random_uuid(), id, 'GIVEN_UP', 'gone', current_date, now(), opened_by_id
from letter_recall where id = md5('planted ended recall :case')::uuid;

insert into answer_step (id, letter_id, sending_id, sent_at, kind, happened_on, remark, recorded_by_id, recorded_at)
select md5('planted answer :case')::uuid, s.letter_id, s.id, s.sent_at, 'ANSWERED', (s.sent_at at time zone 'UTC')::date, '{answer_step.remark}',
    s.recorded_by_id, now()
from letter_sending s join letter l on l.id = s.letter_id where l.episode_id = ':case' limit 1;

update letter set answer = 'ANSWERED' where id = (select letter_id from answer_step where id = md5('planted answer :case')::uuid);

update issued_letter set recipient = '{issued_letter.recipient}', fax = '{issued_letter.fax}',
    content = replace(content, '{letter_item.text}', '{issued_letter.content}')
where letter_id in (select id from letter where episode_id = ':case')
