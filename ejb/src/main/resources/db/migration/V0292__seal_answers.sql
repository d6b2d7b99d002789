-- What came as the answer to a letter may be the wrong patient's too; what the circle decided about the answer is none.
alter table answer_step
    add column came boolean not null generated always as (happened_on is not null) stored,
    add unique (id, came);
alter table sealed_entry
    drop constraint sealed_entry_kind_check,
    add constraint sealed_entry_kind_check check (kind in ('NOTE', 'DRAFT', 'ADDENDUM', 'CONSENT', 'RED_FLAG', 'LETTER', 'DISCLOSURE', 'ANSWER', 'STORY', 'DESCRIPTION')),
    add column answer_id uuid generated always as (case when kind = 'ANSWER' then entry_id end) stored,
    add column answer_came boolean generated always as (case when kind = 'ANSWER' then true end) stored,
    add constraint sealed_entry_seals_answer foreign key (answer_id, answer_came) references answer_step (id, came);
