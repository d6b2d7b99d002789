-- Someone was registered who may have been registered before. Both stay as they are, whatever the answer: nothing is merged by itself.
create table possible_duplicate (
    id           uuid primary key,
    patient_id   uuid not null references patient,
    earlier_id   uuid not null references patient,
    opened_at    timestamptz not null,
    opened_by_id uuid not null references clinician,
    unique (patient_id, earlier_id),
    check (patient_id <> earlier_id)
);
create index possible_duplicate_earlier on possible_duplicate (earlier_id);
revoke update, delete on possible_duplicate from levator_app;

create table duplicate_answer (
    possible_duplicate_id uuid primary key references possible_duplicate,
    verdict               text not null check (verdict in ('DIFFERENT_PEOPLE', 'SAME_PERSON')),
    remark                text,
    answered_at           timestamptz not null,
    answered_by_id        uuid not null references clinician,
    check (verdict = 'DIFFERENT_PEOPLE' or remark is not null)
);
revoke update, delete on duplicate_answer from levator_app;
