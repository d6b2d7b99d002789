create table submission (
    key    uuid primary key,
    result uuid,
    at     timestamptz not null default now()
);
revoke delete on submission from levator_app;
