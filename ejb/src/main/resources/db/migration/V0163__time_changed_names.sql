-- A document signed in the morning keeps the name of the morning: the day alone does not tell. Names of before have their day only.
alter table patient_former_name add column ended_at timestamptz;
