-- A colleague's registration as it was on a day (ACC-4): what she began with stands in clinician, each change is a row with its first day.
-- Of two rows with the same first day the later one counts.
alter table clinician add column provinces text not null default '' check (provinces ~ '^([A-Z]{2}( [A-Z]{2})*)?$');
create table clinician_registration (
    clinician_id        uuid not null references clinician,
    seq                 int  not null,
    starts              date not null,
    title_en            text not null check (title_en ~ '\S'),
    title_fr            text not null check (title_fr ~ '\S'),
    college             text not null check (college ~ '\S'),
    registration_number text not null check (registration_number ~ '\S'),
    provinces           text not null check (provinces ~ '^([A-Z]{2}( [A-Z]{2})*)?$'),
    recorded_by_id      uuid not null references clinician,
    recorded_at         timestamptz not null,
    primary key (clinician_id, seq)
);
revoke update, delete on clinician_registration from levator_app;
