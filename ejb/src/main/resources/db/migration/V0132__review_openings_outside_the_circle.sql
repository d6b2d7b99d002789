-- What the privacy officer found about an opening, once; nobody reviews her own.
create table break_glass_finding (
    break_glass_id uuid primary key,
    opened_by_id   uuid not null,
    conclusion     text not null check (conclusion in ('JUSTIFIED', 'TO_FOLLOW_UP')),
    remark         text not null check (remark ~ '\S'),
    found_by_id    uuid not null references clinician check (found_by_id <> opened_by_id),
    found_at       timestamptz not null,
    foreign key (break_glass_id, opened_by_id) references break_glass (id, clinician_id)
);
revoke update, delete on break_glass_finding from levator_app;
