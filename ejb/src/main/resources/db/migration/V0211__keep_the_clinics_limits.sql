-- How many days the clinic allows for what its lists count: its own data, each with who says so and since when.
create table clinic_limit (
    code       text primary key check (code ~ '^[A-Z_]+$'),
    days       int  not null check (days between 1 and 366),
    source_en  text not null check (btrim(source_en) <> ''),
    source_fr  text not null check (btrim(source_fr) <> ''),
    as_of      date not null,
    next_check date not null check (next_check > as_of),
    version    int  not null default 0
);
revoke delete on clinic_limit from levator_app;

insert into clinic_limit (code, days, source_en, source_fr, as_of, next_check) values
    ('UNSIGNED_NOTE', 2, 'The clinic’s own choice; no College’s text was read for it', 'Choix de la clinique ; aucun texte d’un ordre n’a été lu à ce sujet', '2026-11-26', '2027-05-26'),
    ('SET_ASIDE', 60, 'The clinic’s own choice', 'Choix de la clinique', '2026-11-26', '2027-05-26');
