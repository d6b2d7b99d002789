-- Colleagues are added, renamed and, where it was a mistake, taken away again from a page (ACC-4). An account is written as the sign-in
-- server writes it: two spellings of one account would be two people. A former name stays with its last day; of two with the same day the first counts.
create table clinician_name (
    clinician_id   uuid not null references clinician on delete cascade,
    seq            int  not null,
    given_name     text not null check (given_name ~ '\S'),
    family_name    text not null check (family_name ~ '\S'),
    last_day       date not null,
    recorded_by_id uuid not null references clinician,
    recorded_at    timestamptz not null,
    primary key (clinician_id, seq)
);
revoke update, delete on clinician_name from levator_app;

-- People were entered by hand until now, in whatever letters.
update clinician set account = lower(btrim(account)) where account <> lower(btrim(account));

-- Whoever stands in anything else of the clinic's is kept by that one's reference to her; only her own profile goes with her.
alter table clinician
    add constraint clinician_account_form check (account ~ '^\S+$' and account = lower(account)),
    add constraint clinician_has_names check (given_name ~ '\S' and family_name ~ '\S');
alter table clinician_registration
    drop constraint clinician_registration_clinician_id_fkey,
    add foreign key (clinician_id) references clinician on delete cascade;
alter table clinician_authorisation
    drop constraint clinician_authorisation_clinician_id_fkey,
    add foreign key (clinician_id) references clinician on delete cascade;
grant delete on clinician to levator_app;
