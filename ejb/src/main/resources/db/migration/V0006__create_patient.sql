-- The spine that everything else refers to; the registration's own columns follow in later migrations.
create table patient (
    id      uuid primary key,
    version int not null default 0
);
