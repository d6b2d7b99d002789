-- "Listed" means that something is listed, and only then is something: the first allergy of a list is there when its transaction ends, and one
-- of a profile that says otherwise cannot be added, now or later. By references, so that they hold for whoever changes either side.
alter table care_profile
    add column first_allergy int generated always as (case when allergies_known = 'LISTED' then 0 end) stored,
    add column has_allergies boolean not null generated always as (allergies_known = 'LISTED') stored,
    add unique (id, has_allergies),
    add constraint care_profile_lists_allergies foreign key (id, first_allergy) references care_profile_allergy (care_profile_id, seq)
        deferrable initially deferred;
alter table care_profile_allergy
    add column listed boolean not null generated always as (true) stored,
    add constraint care_profile_allergy_is_listed foreign key (care_profile_id, listed) references care_profile (id, has_allergies),
    drop constraint care_profile_allergy_care_profile_id_fkey;
