-- Booked with one therapist, now with another: by whom and when.
create table visit_pass (
    visit_id  uuid not null references visit,
    seq       int  not null,
    from_id   uuid not null references clinician,
    to_id     uuid not null references clinician,
    passed_at timestamptz not null,
    by_id     uuid not null references clinician,
    primary key (visit_id, seq),
    check (from_id <> to_id)
);
revoke update, delete on visit_pass from levator_app;
