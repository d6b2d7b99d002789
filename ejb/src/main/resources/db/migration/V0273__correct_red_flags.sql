-- A flag raised by a slip, or something done that was recorded on the wrong one, is marked by a row of its own (TRN-4): who said so, when
-- and why. What was recorded stays as it was; each is marked once at most.
create table red_flag_correction (
    red_flag_id  uuid not null references red_flag,
    seq          int  not null,
    action       int, -- null: the flag itself
    clinician_id uuid not null references clinician,
    at           timestamptz not null,
    reason       text not null check (reason <> ''),
    flag_at      timestamptz generated always as (case when action is null then at end) stored,
    primary key (red_flag_id, seq),
    unique nulls not distinct (red_flag_id, action),
    unique (red_flag_id, flag_at),
    foreign key (red_flag_id, action) references red_flag_action (red_flag_id, seq)
);
revoke update, delete on red_flag_correction from levator_app;

-- A flag that was entered in error pauses nothing, and keeps the moment for as long as the row stands, which is for ever.
alter table red_flag
    add column in_error_at timestamptz,
    add check (in_error_at is null or released_at is not null),
    add unique (id, in_error_at);
grant update (in_error_at) on red_flag to levator_app;
alter table red_flag
    add constraint red_flag_marked_by_correction foreign key (id, in_error_at) references red_flag_correction (red_flag_id, flag_at) deferrable initially deferred;
alter table red_flag_correction
    add constraint red_flag_correction_marks_flag foreign key (red_flag_id, flag_at) references red_flag (id, in_error_at) deferrable initially deferred;
