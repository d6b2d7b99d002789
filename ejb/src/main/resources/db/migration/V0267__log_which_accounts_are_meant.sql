-- Which colleague a row is about, and who the other one is: whose account was said to be whose (ACC-2, ACC-3), who was named supervisor of
-- whom (ACC-4). By account, as the log names whoever acted: it outlives what it speaks of.
alter table access_entry
    add column colleague text,
    add column other_colleague text,
    add check (colleague is not null or other_colleague is null);
