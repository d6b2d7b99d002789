-- Who may decide for somebody, by which paper, from when until when, about what. Only the end of it can change.
create table substitute_decision_maker (
    id             uuid primary key,
    patient_id     uuid not null references patient,
    name           text not null check (name <> ''),
    relation       text not null check (relation <> ''),
    authority      text not null check (authority in ('COURT_ORDER', 'CUSTODY_AGREEMENT', 'POWER_OF_ATTORNEY', 'PARENTAL_AUTHORITY', 'LAW',
                       'OTHER')),
    document_dated date,
    starts         date not null,
    ends           date,
    remark         text,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    version        int  not null default 0,
    check (ends >= starts - 1)
);
create index substitute_decision_maker_patient on substitute_decision_maker (patient_id);
revoke update, delete on substitute_decision_maker from levator_app;
grant update (ends, version) on substitute_decision_maker to levator_app;

create table substitute_decision_maker_decision (
    substitute_decision_maker_id uuid not null references substitute_decision_maker,
    decision                     text not null check (decision in ('EXAM', 'TREATMENT', 'DISCLOSURE', 'INVOLVEMENT')),
    primary key (substitute_decision_maker_id, decision)
);
revoke update, delete on substitute_decision_maker_decision from levator_app;

-- Without an entry capacity is presumed. The newest one by its day counts; none is ever changed or removed.
create table capacity_entry (
    id             uuid primary key,
    patient_id     uuid not null references patient,
    decision       text not null check (decision in ('EXAM', 'TREATMENT', 'DISCLOSURE', 'INVOLVEMENT')),
    presumed       boolean not null,
    basis          text,
    as_of          date not null,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    check (presumed or basis is not null)
);
create index capacity_entry_patient on capacity_entry (patient_id);
revoke update, delete on capacity_entry from levator_app;
