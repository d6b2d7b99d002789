-- That a visit took place was recorded by mistake: it stands as booked again, and why stays on record.
create table visit_mistake (
    visit_id   uuid not null references visit,
    seq        int  not null,
    reason     text not null check (reason in ('SLIP', 'OTHER_PATIENT', 'OTHER_TIME', 'DID_NOT_COME')),
    said_at    timestamptz not null,
    said_by_id uuid not null references clinician,
    primary key (visit_id, seq)
);
revoke update, delete on visit_mistake from levator_app;
