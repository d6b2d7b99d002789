-- The same of a supervisor, whom the administrator names (ACC-4).
alter table supervision
    add column named_by text,
    add column named_at timestamptz,
    add constraint supervision_named_by_somebody_once check ((named_by is null) = (named_at is null));
alter table supervision
    alter column named_by set default nullif(current_setting('levator.user', true), ''),
    alter column named_at set default case when nullif(current_setting('levator.user', true), '') is not null then now() end;
