-- A sealed consent keeps its place; what the same examiner records in the same visit afterwards is a new series with rounds of its own.
alter table consent
    add column series int not null default 1 check (series > 0),
    drop constraint consent_visit_id_examiner_id_round_key,
    add unique (visit_id, examiner_id, series, round);
