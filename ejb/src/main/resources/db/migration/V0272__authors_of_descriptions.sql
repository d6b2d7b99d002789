-- Only what a case said before its revisions were kept has an unknown author, and that became the first one.
alter table episode_description add constraint episode_description_author check (recorded_by_id is not null or revision = 1);

-- Who was named by another account of hers is asked for on the privacy officer's home.
create index access_entry_colleague on access_entry (colleague) where colleague is not null;
