#!/bin/sh
# Run once by the PostgreSQL image, on an empty data folder: the same roles and databases as the launcher makes. The owner migrates,
# the application has what the migrations grant it, Keycloak has a database of its own.
set -eu
secrets="${LEVATOR_SECRETS:-/run/secrets}"
psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  -v owner="$(cat "$secrets/db_owner")" -v app="$(cat "$secrets/db_app")" -v keycloak="$(cat "$secrets/db_keycloak")" <<'SQL'
create role levator_owner login password :'owner';
create role levator_app login password :'app';
create role keycloak login password :'keycloak';
create database levator owner levator_owner;
create database keycloak owner keycloak;
revoke all on database levator from public;
revoke all on database keycloak from public;
grant connect, temporary on database levator to levator_app;
alter role levator_owner in database levator set search_path = levator, public;
alter role levator_app in database levator set search_path = levator, public;
SQL
