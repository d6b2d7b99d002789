create table clinic (
    id           int  primary key check (id = 1),
    name         text not null,
    address_line text not null,
    city         text not null,
    province     text not null,
    postal_code  text not null,
    phone        text not null,
    fax          text,
    demo         boolean not null default false,
    version      int  not null default 0
);

create table authorisation_rule (
    province        text primary key,
    required        text not null check (required in ('YES', 'NO', 'UNKNOWN')),
    student_allowed boolean not null,
    source          text not null,
    as_of           date not null,
    next_check      date not null,
    version         int  not null default 0
);

-- Who may work beyond the labia majora or the anal verge. Where no text was found the row says UNKNOWN: the clinician attests once.
insert into authorisation_rule (province, required, student_allowed, source, as_of, next_check) values
    ('ON', 'YES',     true,  'College of Physiotherapists of Ontario: controlled act, rostering required, residents too', '2026-11-22', '2027-05-22'),
    ('AB', 'YES',     false, 'College of Physiotherapists of Alberta: restricted activity, individual authorisation since 2021-10-01', '2026-11-22', '2027-05-22'),
    ('QC', 'NO',      false, 'OPPQ: reserved activity of physiotherapists, no separate attestation', '2026-11-22', '2027-05-22'),
    ('BC', 'UNKNOWN', false, 'B.C. Reg. 129/2025 in force 2026-04-01; pelvic wording not read', '2026-11-22', '2027-02-22'),
    ('MB', 'UNKNOWN', false, 'Shared pelvic health guide; reserved-act detail not read', '2026-11-22', '2027-02-22'),
    ('NS', 'UNKNOWN', false, 'Post-graduate course that tests competence required (guideline of 2020)', '2026-11-22', '2027-02-22'),
    ('PE', 'UNKNOWN', false, 'Public programme speaks of specialised training and authorization (2025)', '2026-11-22', '2027-02-22'),
    ('SK', 'UNKNOWN', false, 'No text found', '2026-11-22', '2027-02-22'),
    ('NB', 'UNKNOWN', false, 'No text found', '2026-11-22', '2027-02-22'),
    ('NL', 'UNKNOWN', false, 'No text found', '2026-11-22', '2027-02-22'),
    ('YT', 'UNKNOWN', false, 'No text found', '2026-11-22', '2027-02-22'),
    ('NT', 'UNKNOWN', false, 'No text found', '2026-11-22', '2027-02-22'),
    ('NU', 'UNKNOWN', false, 'No text found', '2026-11-22', '2027-02-22');
