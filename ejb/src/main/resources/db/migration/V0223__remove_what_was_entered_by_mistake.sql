-- What was entered by mistake, perhaps another person's, is taken away whole: what, when and by whom stays, the value does not.
create table patient_removal (
    patient_id    uuid not null references patient,
    seq           int  not null,
    mistaken      text not null check (mistaken in ('HEALTH_NUMBER', 'LEGAL_NAME')),
    removed_at    timestamptz not null,
    removed_by_id uuid not null references clinician,
    primary key (patient_id, seq)
);
revoke update, delete on patient_removal from levator_app;

-- A name that never was hers is no former one. One that was is never changed.
grant delete on patient_former_name to levator_app;
