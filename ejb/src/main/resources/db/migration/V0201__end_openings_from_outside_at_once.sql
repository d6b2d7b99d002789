-- An opening from outside a circle that the privacy officer ended before its hour was over; once, and it stays.
create table break_glass_end (
    break_glass_id uuid primary key references break_glass,
    ended_at       timestamptz not null,
    ended_by_id    uuid not null references clinician
);
revoke update, delete on break_glass_end from levator_app;
