#!/usr/bin/env bash
# Builds the three images without an engine and runs them together as compose.yaml would: an empty PostgreSQL, the migration, Keycloak
# with the production realm, WildFly in production mode, and the proxy with TLS. Not part of the tests: it takes minutes and wants
#   root, apt-get install buildah debootstrap postgresql-client curl openssl, and one ./levator up (packages, programs).
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
cache="$(readlink -f "${LEVATOR_CACHE:-.levator/cache}")"
work="$(mktemp -d)"
store="${LEVATOR_IMAGES:-$work/images}"
java="$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
groups=()

image() { buildah --root "$store" --runroot "$work/run" --storage-driver=vfs "$@"; }
say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
fail() { say "FAILED: $*"; tail -n 20 "$work"/*.log; exit 1; }
# In a process group of its own, so that the end of this script ends it with its children.
background() { local log="$work/$1.log"; shift; setsid "$@" > "$log" 2>&1 < /dev/null & groups+=($!); }
until_true() { local end=$((SECONDS + $1)); shift; until "$@" > /dev/null 2>&1; do ((SECONDS < end)) || return 1; sleep 0.5; done; }
free_port() { local port; while :; do port=$((RANDOM % 10000 + 31000)); ! (: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null && echo "$port" && return; done; }
secret() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
clean_up() {
  for group in "${groups[@]}"; do kill -TERM -- "-$group" 2> /dev/null || true; done
  for group in "${groups[@]}"; do wait "$group" 2> /dev/null || true; done
  [ ! -s "$work/containers" ] || xargs buildah --root "$store" --runroot "$work/run" --storage-driver=vfs rm < "$work/containers" > /dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

database=$(free_port) signin=$(free_port) health=$(free_port) web=$(free_port) management=$(free_port) tls=$(free_port) plain=$(free_port)
domain=levator.clinic.example site="https://levator.clinic.example:$tls"
mkdir "$work/secrets"
for name in db_superuser db_owner db_app db_keycloak keycloak_admin oidc_client; do secret > "$work/secrets/$name"; done
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=$domain" -addext "subjectAltName=DNS:$domain" \
  -keyout "$work/secrets/tls_key" -out "$work/secrets/tls_certificate" 2> /dev/null
# WildFly asks for the issuer through the proxy: it must know who signed the certificate, as it does a public authority.
keytool -importcert -noprompt -alias proof -file "$work/secrets/tls_certificate" -keystore "$work/secrets/trust.p12" -storepass proof-only 2> /dev/null
echo "127.0.0.1 $domain" > "$work/secrets/hosts"
chmod 0755 "$work" "$work/secrets"; chmod 0644 "$work/secrets"/*

if ! image inspect --type image debian:bookworm-slim > /dev/null 2>&1; then
  say "Base: Debian bookworm by debootstrap"
  debootstrap --variant=minbase bookworm "$work/base" > "$work/debootstrap.log"
  base="$(image from scratch)"
  image copy -q "$base" "$work/base" / > /dev/null
  image commit -q --rm "$base" docker.io/library/debian:bookworm-slim > /dev/null
fi
for name in migrate wildfly proxy; do
  say "Image: $name"
  image bud --pull-never --isolation chroot --network host -f "docker/$name/Dockerfile" -t "levator-$name" . > "$work/build-$name.log" 2>&1 \
    || fail "the image $name was not built"
done
run() { # name of the image, then --env and --volume options, "--", the command
  local container options=(); container="$(image from --pull-never "levator-$1")"; shift
  echo "$container" >> "$work/containers"
  while [ "$1" != -- ]; do options+=("$1"); shift; done; shift
  exec buildah --root "$store" --runroot "$work/run" --storage-driver=vfs run --isolation chroot --network host \
    --volume "$work/secrets:/run/secrets:ro" "${options[@]}" "$container" "$@"
}

say "PostgreSQL: an empty one"
pg="$cache/postgresql-17.11.0/bin"
unshare -U "$pg/initdb" -D "$work/rows" -U postgres --pwfile="$work/secrets/db_superuser" -Ascram-sha-256 -EUTF8 --locale=C.UTF-8 \
  --locale-provider=icu --icu-locale=und > "$work/initdb.log"
background postgres unshare -U "$pg/postgres" -D "$work/rows" -p "$database" -clisten_addresses=127.0.0.1 -cunix_socket_directories= \
  -clog_error_verbosity=terse -clog_min_error_statement=panic
export PGHOST=127.0.0.1 PGPORT="$database" PGPASSWORD; PGPASSWORD="$(cat "$work/secrets/db_superuser")"
until_true 30 psql -U postgres -c 'select 1' || fail "PostgreSQL does not answer"
LEVATOR_SECRETS="$work/secrets" docker/postgres/create.sh
count() { psql -U postgres -d levator -Atc "$1"; }

migrate() { (run migrate --env LEVATOR_DB_URL="jdbc:postgresql://127.0.0.1:$database/levator" --env LEVATOR_DB_OWNER=levator_owner \
  --env LEVATOR_DB_OWNER_PASSWORD_FILE="/run/secrets/$1" -- /bin/sh /opt/levator/start.sh); }
say "Migration: with a wrong password"
if migrate db_app > "$work/migrate-wrong.log" 2>&1; then fail "the migration ended with 0 although it could not sign in"; fi
say "Migration: on the empty database, and again"
migrate db_owner || fail "the migration did not end with 0"
migrate db_owner || fail "the second migration did not end with 0"
[ "$(count 'select count(*) from levator.schema_history where success')" -ge "$(ls ejb/src/main/resources/db/migration | wc -l)" ] || fail "migrations are missing"

say "Keycloak: production realm"
mkdir "$work/keycloak"
cp -rl "$cache"/keycloak-26.7.3/. "$work/keycloak/"
rm -rf "$work/keycloak/data" "$work/keycloak/themes/levator"; mkdir -p "$work/keycloak/data/import"
cp docker/keycloak/production-realm.json "$work/keycloak/data/import/levator-realm.json"
cp -r docker/keycloak/themes/levator "$work/keycloak/themes/"
background keycloak env JAVA_HOME="$java" KC_DB_URL="jdbc:postgresql://127.0.0.1:$database/keycloak" KC_DB_USERNAME=keycloak \
  KC_DB_PASSWORD="$(cat "$work/secrets/db_keycloak")" KC_CACHE=local KC_HTTP_ENABLED=true KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT="$signin" \
  KC_HTTP_MANAGEMENT_HOST=127.0.0.1 KC_HTTP_MANAGEMENT_PORT="$health" KC_HOSTNAME="$site" KC_PROXY_HEADERS=xforwarded \
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$(cat "$work/secrets/keycloak_admin")" \
  LEVATOR_URL="$site" LEVATOR_CLINIC="Proof Clinic" LEVATOR_OIDC_SECRET="$(cat "$work/secrets/oidc_client")" \
  "$work/keycloak/bin/kc.sh" start --optimized --import-realm

say "Proxy: its own check, then its start"
proxy=(--env LEVATOR_HOST="$domain" --env LEVATOR_PUBLIC_PORT="$tls" --env LEVATOR_TLS_LISTEN="$tls" --env LEVATOR_PLAIN_LISTEN="$plain"
  --env LEVATOR_WILDFLY="127.0.0.1:$web" --env LEVATOR_KEYCLOAK="127.0.0.1:$signin" -- /bin/bash /opt/levator/start.sh)
(run proxy "${proxy[@]}" -t) || fail "nginx -t"
background proxy bash -c "$(declare -f image run); store=$store work=$work; run proxy \"\$@\"" proxy "${proxy[@]}"

wildfly=(--env LEVATOR_PRODUCTION=true --env LEVATOR_BEHIND_PROXY=true --env LEVATOR_SECURE_COOKIE=true
  --env LEVATOR_DB_URL="jdbc:postgresql://127.0.0.1:$database/levator" --env LEVATOR_DB_USER=levator_app
  --env LEVATOR_DB_PASSWORD_FILE=/run/secrets/db_app --env LEVATOR_OIDC_ISSUER="$site/realms/levator" --env LEVATOR_OIDC_ORIGIN="$site"
  --env LEVATOR_OIDC_SECRET_FILE=/run/secrets/oidc_client --env LEVATOR_BIND=127.0.0.1 --env LEVATOR_PORT="$web"
  --env LEVATOR_MANAGEMENT_PORT="$management" --env LEVATOR_IDLE_SECONDS=20
  --env LEVATOR_JAVA_OPTS="-Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djavax.net.ssl.trustStore=/run/secrets/trust.p12 -Djavax.net.ssl.trustStorePassword=proof-only -Djdk.net.hosts.file=/run/secrets/hosts"
  -- /bin/sh /opt/levator/start.sh)
start_wildfly() { background "$1" bash -c "$(declare -f image run); store=$store work=$work; run wildfly \"\$@\"" wildfly "${wildfly[@]}"; }
ready() { LEVATOR_MANAGEMENT_PORT="$management" bash docker/wildfly/ready.sh; }

say "WildFly: before the clinic has a row, it does not start"
start_wildfly wildfly-refused
until_true 240 grep -q "WFLYSRV0026\|WFLYSRV0025\|subprocess exited" "$work/wildfly-refused.log" || fail "WildFly did not boot"
grep -q "Levator does not start. The database has no clinic yet" "$work/wildfly-refused.log" || fail "no sentence in the log"
! ready || fail "readiness is up although Levator did not start"
kill -TERM -- "-${groups[-1]}"; wait "${groups[-1]}" 2> /dev/null || true

say "WildFly: with a clinic"
count "insert into levator.clinic (id, name, address_line, city, province, postal_code, phone)
  values (1, 'Proof Clinic', '1 Main Street', 'Ottawa', 'ON', 'K1A 0A1', '613 555-0100');
  insert into levator.clinician (id, account, given_name, family_name, language, active)
  values (gen_random_uuid(), 'ada', 'Ada', 'Proof', 'EN', true)" > /dev/null
touch "$work/before"
start_wildfly wildfly
until_true 240 ready || fail "readiness did not come up"
say "Readiness: up"

curl=(curl --resolve "$domain:$tls:127.0.0.1" --silent --show-error --cacert "$work/secrets/tls_certificate" --cookie-jar "$work/jar" --cookie "$work/jar")
until_true 180 "${curl[@]}" --fail "$site/realms/levator/.well-known/openid-configuration" || fail "Keycloak does not answer through the proxy"
page="$("${curl[@]}" --location --header 'Accept: text/html' --write-out '\n%{http_code} %{url_effective}' "$site/home")" || fail "the way to the sign-in page"
grep -q 'id="kc-form-login"\|name="username"' <<< "$page" || fail "no sign-in form: $page"
grep -q "^200 $site/realms/levator/" <<< "$page" || fail "sign-in elsewhere: $(tail -n 1 <<< "$page")"
say "Sign-in page: served at $(tail -n 1 <<< "$page" | cut -d'?' -f1)"
person() { "$work/keycloak/bin/kcadm.sh" "$@" --config "$work/kcadm" > "$work/kcadm.log" 2>&1 || fail "kcadm $1"; }
person config credentials --server "http://127.0.0.1:$signin" --realm master --user admin --password "$(cat "$work/secrets/keycloak_admin")"
person create users -r levator -s username=ada -s enabled=true -s email=ada@levator.clinic.example -s emailVerified=true -s firstName=Ada -s lastName=Proof
person set-password -r levator --username ada --new-password proof-only-proof
person add-roles -r levator --uusername ada --rolename therapist
action="$(grep -o -m 1 'action="[^"]*"' <<< "$page" | cut -d'"' -f2 | sed 's/&amp;/\&/g')" || fail "a form without an address: $page"
home="$("${curl[@]}" --location --header 'Accept: text/html' --data-urlencode username=ada --data-urlencode password=proof-only-proof "$action")"
account="$(grep -o 'data-account="[^"]*"' <<< "$home" | cut -d'"' -f2)" || fail "no page after the sign-in: ${home:0:2000}"
present() { "${curl[@]}" --output /dev/null --write-out '%{http_code}' --header 'Content-Type: application/json' --header 'X-Levator: proof' \
  --header "Origin: $site" --header 'Sec-Fetch-Site: same-origin' --header "X-Levator-Account: $1" --header "X-Levator-Input: $2" --data '{}' "$site/api/presence"; }
for i in 1 2 3; do [ "$(present "$account" 0)" = 204 ] || fail "a key is not heard through the proxy"; sleep 9; done
[ "$(present 00000000000000000000000000000000 0)" = 401 ] || fail "a page of somebody else's writes through the proxy"
[ "$(present "$account" 3600)" = 204 ] || fail "signed out too early"
sleep 12
[ "$(present "$account" 3600)" = 401 ] || fail "without a key she is not signed out"
say "Signed in: keys count, and a page left open by somebody else does not write"
"${curl[@]}" --output /dev/null --dump-header - --header 'X-Forwarded-Proto: http' --header 'X-Forwarded-Host: evil.example' \
  --header 'Forwarded: host=evil.example;proto=http' --header 'Accept: text/html' "$site/home" > "$work/redirect.log"
grep -qi "^location: $site/.*redirect_uri=https%3A%2F%2F$domain%3A$tls%2F" "$work/redirect.log" || fail "the way to sign-in"
! grep -qi evil "$work/redirect.log" || fail "a forwarded header of the client's was believed"
"${curl[@]}" --output /dev/null --dump-header - --cookie none "$site/public/signed-out" >> "$work/redirect.log"
[ "$(grep -ci '^strict-transport-security' "$work/redirect.log")" = 2 ] || fail "HSTS, once in each of two answers"
! grep -i '^set-cookie:' "$work/redirect.log" | grep -vi '; *secure' || fail "a cookie that is not secure"
! grep -qi '^server-timing\|^server: .*[0-9]' "$work/redirect.log" || fail "too much is told"

# One request as it stands, by TLS; prints the status.
raw() { printf '%b' "$1" | timeout 20 openssl s_client -quiet -connect "127.0.0.1:$tls" -servername "$domain" -CAfile "$work/secrets/tls_certificate" 2> /dev/null \
  | head -n 1 | cut -d' ' -f2; }
host="Host: $domain:$tls\r\nConnection: close\r\n"
odd() { local got; got="$(raw "$2")"; [ "$got" = 400 ] || fail "$1: ${got:-no answer}, not 400"; }
odd "two lengths" "POST /stop HTTP/1.1\r\n${host}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"
odd "length and chunks" "POST /stop HTTP/1.1\r\n${host}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
odd "chunks" "POST /stop HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
odd "odd encoding" "POST /stop HTTP/1.1\r\n${host}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"
odd "two encodings" "POST /stop HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"
odd "absolute form" "GET $site/home HTTP/1.1\r\n${host}\r\n"
odd "no host" "GET /home HTTP/1.1\r\nConnection: close\r\n\r\n"
odd "HTTP/1.0" "GET /home HTTP/1.0\r\n${host}\r\n"
odd "method" "DELETE /home HTTP/1.1\r\n${host}\r\n"
for path in /public/../home /public/..%2fhome /public/%2e%2e/home '/home;jsessionid=x' //home '/public\\\\home' /home%00; do
  odd "$path" "GET $path HTTP/1.1\r\n${host}\r\n"
done
[ "$(raw "GET /public/signed-out HTTP/1.1\r\n${host}\r\n")" = 200 ] || fail "a plain page"
[ "$("${curl[@]}" --output /dev/null --write-out '%{http_code}' "$site/realms/master/")" != 200 ] || fail "Keycloak's master realm is reachable"
[ "$("${curl[@]}" --output /dev/null --write-out '%{http_code}' --header 'Content-Type: text/plain' --data-binary @<(head -c 3000000 /dev/zero) "$site/stop")" = 413 ] \
  || fail "three megabytes"
say "Proxy: odd requests get 400, 3 MB get 413"
kill -TERM -- "-${groups[-1]}"; wait "${groups[-1]}" 2> /dev/null || true
for method in GET POST; do
  "${curl[@]}" --request "$method" --dump-header "$work/away.headers" --output "$work/away.html" --data '' "$site/home" || fail "$method: no answer without WildFly"
  number="$(grep -o '<b>[0-9a-f]\{32\}' "$work/away.html" | head -n 1 | cut -c4-)" && [ -n "$number" ] || fail "$method: no number on the proxy's own page"
  head -n 1 "$work/away.headers" | grep -q ' 502' && grep -q 'Try again' "$work/away.html" && grep -q 'Réessayer' "$work/away.html" || fail "$method: the proxy's own page"
  for header in strict-transport-security cache-control content-security-policy x-content-type-options referrer-policy; do
    grep -qi "^$header:" "$work/away.headers" || fail "$method: the proxy's own page without $header"
  done
  until_true 5 grep -q "$number" "$work/proxy.log" || fail "$method: the number is not in the proxy's log"
done
say "Proxy: without WildFly a page in both languages, with a number that the log has"

# What a read-only root would have kept from being written.
while read -r container; do
  written="$(find "$(image mount "$container")" -xdev -newer "$work/before" -type f ! -path '*/var/lib/levator/*' ! -path '*/tmp/*' \
    ! -path '*/etc/hosts' ! -path '*/etc/resolv.conf' ! -path '*/run/*')"
  [ -z "$written" ] || fail "written outside the named folders: $written"
done < "$work/containers"
say "Written: nothing outside /var/lib/levator and /tmp"
say "Proved"
