-- A breach is recorded when it is found. Whom it was told to comes with it or later: each telling a row of its own, never changed, and only of
-- a breach.
alter table breach_check add unique (sealed_entry_id, verdict);
create table breach_telling (
    id              uuid primary key,
    sealed_entry_id uuid not null,
    verdict         text not null generated always as ('BREACH') stored,
    told            text not null check (told ~ '\S'),
    told_on         date not null,
    recorded_at     timestamptz not null,
    recorded_by_id  uuid not null references clinician,
    foreign key (sealed_entry_id, verdict) references breach_check (sealed_entry_id, verdict)
);
create index breach_telling_entry on breach_telling (sealed_entry_id);
revoke update, delete on breach_telling from levator_app;

insert into breach_telling (id, sealed_entry_id, told, told_on, recorded_at, recorded_by_id)
select gen_random_uuid(), sealed_entry_id, told, told_on, answered_at, answered_by_id from breach_check where verdict = 'BREACH';
alter table breach_check drop column told, drop column told_on;
