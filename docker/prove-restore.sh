#!/usr/bin/env bash
# Backs up a demo clinic that runs, destroys its database, restores it as docs/operations.md says, and signs in. Not part of the tests:
# it ends and starts that clinic, and wants pg_dump and pg_restore of PostgreSQL 17 (in front of both, LEVATOR_PG17: "chroot DIR"), psql,
# curl, openssl.   ./levator up --detach; docker/prove-restore.sh
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
data="${LEVATOR_DATA:-$PWD/.levator/clinic}"
cache="$(readlink -f "${LEVATOR_CACHE:-.levator/cache}")"
read -ra pg17 <<< "${LEVATOR_PG17:-}"
work="$(mktemp -d)"
server=

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
fail() { say "FAILED: $*"; exit 1; }
property() { sed -n "s/^$2=//p" "$data/$1.properties"; }
clean_up() { [ -z "$server" ] || { kill -INT "$server" && wait "$server" || true; }; rm -rf "$work"; }
trap clean_up EXIT

site="$(cat "$data/run/address")" || fail "no clinic runs in $data"
signin="http://localhost:$(property ports sign-in)"
export PGHOST=127.0.0.1 PGUSER=postgres PGPORT PGPASSWORD
PGPORT="$(property ports database)" PGPASSWORD="$(property secrets db.postgres)"
ask() { psql --no-psqlrc -d "$1" -Atc "$2"; }
[ "$(ask levator 'select demo from levator.clinic')" = t ] || fail "only a demo clinic is destroyed"
# Every table with its rows and a digest over all of them; then what the application may do.
contents() {
  ask levator "select format('select %L, count(*), md5(coalesce(string_agg(r::text, chr(10) order by r::text), '''')) from levator.%I r', relname, relname)
    from pg_class where relkind = 'r' and relnamespace = 'levator'::regnamespace order by relname" | while read -r each; do ask levator "$each"; done
  ask levator "select table_name, string_agg(privilege_type, ',' order by privilege_type) from information_schema.role_table_grants
    where table_schema = 'levator' and grantee = 'levator_app' group by 1 order by 1"
}
# Through the real sign-in page; prints status and address of the page that it ends at.
sign_in() {
  local action curl=(curl --silent --show-error --location --cookie "$work/jar" --cookie-jar "$work/jar" --header 'Accept: text/html')
  rm -f "$work/jar"
  action="$("${curl[@]}" "${site}home" | sed -n 's/.*action="\([^"]*\)".*/\1/p' | head -n 1 | sed 's/&amp;/\&/g')"
  "${curl[@]}" --output "$work/page" --write-out '%{http_code} %{url_effective}' --data-urlencode "username=$1" --data-urlencode "password=$2" "$action"
}

gets_password() {
  local token person admin="$signin/admin/realms/levator/users"
  token="$(curl --silent --data "grant_type=password&client_id=admin-cli&username=admin&password=$(property secrets keycloak.admin)" \
    "$signin/realms/master/protocol/openid-connect/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')"
  person="$(curl --silent --fail --header "Authorization: Bearer $token" "$admin?exact=true&username=$1" | sed 's/^\[{"id":"\([^"]*\)".*/\1/')"
  curl --silent --show-error --fail --request PUT --header "Authorization: Bearer $token" --header 'Content-Type: application/json' \
    --data "{\"type\":\"password\",\"value\":\"$2\",\"temporary\":false}" "$admin/$person/reset-password"
}

# Written before the backup: what only Keycloak's store knows.
password="$(openssl rand -hex 12)"
gets_password hannah.weiss "$password"

contents > "$work/before"
say "Back up: $("${pg17[@]}" pg_dump --version)"
for database in levator keycloak; do "${pg17[@]}" pg_dump -Fc "$database" > "$work/$database.dump"; done
say "Back up: $(du -ck "$work"/*.dump | tail -n 1 | cut -f1) kB"

./levator down
rm -rf "$data/postgresql"
say "Destroyed: every row"

# A new host's: other passwords, the roles of docker/postgres/create.sh.
mkdir "$work/secrets"
for name in db_owner db_app db_keycloak; do openssl rand -hex 24 | tr -d '\n' > "$work/secrets/$name"; done
printf %s "$PGPASSWORD" > "$work/password"
chmod 0755 "$work"
step_down=(); [ "$(id -u)" != 0 ] || step_down=(unshare -U)
"${step_down[@]}" "$cache/postgresql-17.11.0/bin/initdb" -D "$data/postgresql" -U postgres --pwfile="$work/password" -Ascram-sha-256 -EUTF8 \
  --locale=C.UTF-8 --locale-provider=icu --icu-locale=und > "$work/initdb.log"
"${step_down[@]}" "$cache/postgresql-17.11.0/bin/postgres" -D "$data/postgresql" -p "$PGPORT" -clisten_addresses=127.0.0.1 \
  -cunix_socket_directories= > "$work/postgresql.log" 2>&1 & server=$!
for try in $(seq 60); do ask postgres 'select 1' > /dev/null 2>&1 && break; [ "$try" -lt 60 ] || fail "PostgreSQL does not answer"; sleep 0.5; done
LEVATOR_SECRETS="$work/secrets" docker/postgres/create.sh
say "Restore"
for database in levator keycloak; do "${pg17[@]}" pg_restore -d "$database" --exit-on-error --single-transaction < "$work/$database.dump"; done
contents > "$work/after"
diff "$work/before" "$work/after" > "$work/diff" || fail "not what was there before: $(head -n 5 "$work/diff")"
say "Restored: $(grep -c '|.*|' "$work/before") tables, $(awk -F'|' 'NF == 3 {rows += $2} END {print rows}' "$work/before") rows, the same in number and digest; the same rights"
psql -d levator < docker/postgres/verify.sql > "$work/verified"
sed -n '/signed/,$p' "$work/verified"
! sed -n '/signed/,$p' "$work/verified" | awk -F'|' 'NR > 2 && NF == 3 && $3 + 0 > 0' | grep . || fail "contents that do not match their hash"
denied="$(PGPASSWORD="$(cat "$work/secrets/db_app")" psql -U levator_app -d levator -c 'delete from note' 2>&1)" && fail "notes can be deleted"
say "As the application's role: $denied"
kill -INT "$server"; wait "$server" || true; server=

./levator up --detach > "$work/up.log" || fail "$(tail -n 5 "$work/up.log")"
site="$(cat "$data/run/address")"
signed_in="$(sign_in hannah.weiss "$password")"
[ "$signed_in" = "200 ${site}home" ] || fail "sign-in ended at $signed_in"
say "Signed in with the password from before the backup: $signed_in"
gets_password hannah.weiss levator-demo # as the demo clinic says
