-- That a case was opened from outside its circle is told to its lead until she, and not whoever opened it, has said that she saw it.
create table break_glass_seen (
    break_glass_id uuid primary key,
    opened_by_id   uuid not null,
    seen_by_id     uuid not null references clinician check (seen_by_id <> opened_by_id),
    seen_at        timestamptz not null,
    foreign key (break_glass_id, opened_by_id) references break_glass (id, clinician_id)
);
revoke update, delete on break_glass_seen from levator_app;
