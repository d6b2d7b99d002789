-- That two registrations are one person's, or are not, may be said wrongly. It is put right by saying it anew: each answer is a row of its own
-- that nothing changes, and the newest counts.
alter table duplicate_answer
    drop constraint duplicate_answer_pkey,
    add column id uuid primary key default gen_random_uuid(),
    add column revision int not null default 1 check (revision >= 1),
    add constraint duplicate_answer_one_at_a_time unique (possible_duplicate_id, revision);
