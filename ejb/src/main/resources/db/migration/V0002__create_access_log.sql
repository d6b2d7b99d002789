-- No foreign keys: the log outlives what it speaks of, and a refusal may name an id that never existed.
create table access_entry (
    id          bigint generated always as identity primary key,
    request     uuid        not null,
    at          timestamptz not null,
    account     text        not null,
    role        text        not null,
    kind        text        not null,
    verb        text        not null,
    act         text        not null,
    patient_id  uuid,
    episode_id  uuid,
    outcome     text        not null check (outcome in ('ALLOWED', 'DENIED')),
    shown       int         check (shown >= 0),
    unique nulls not distinct (request, patient_id, episode_id, act, outcome)
);
create index access_entry_patient on access_entry (patient_id, at);
create index access_entry_account on access_entry (account, at);
revoke update, delete on access_entry from levator_app;
