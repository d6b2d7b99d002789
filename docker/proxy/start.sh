#!/bin/bash
# Fills in what differs between two places and starts nginx; "start.sh -t" only checks.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
run="${LEVATOR_PROXY_DIR:-/tmp}"
authority="${LEVATOR_HOST:?the name in the clinic\'s address}${LEVATOR_PUBLIC_PORT:+:$LEVATOR_PUBLIC_PORT}"
for file in nginx.conf to-server.conf; do
  sed -e "s|@run@|$run|g" \
      -e "s|@here@|$here|g" \
      -e "s|@host@|$LEVATOR_HOST|g" \
      -e "s|@authority@|$authority|g" \
      -e "s|@public-port@|${LEVATOR_PUBLIC_PORT:-443}|g" \
      -e "s|@tls-listen@|${LEVATOR_TLS_LISTEN:-8443}|g" \
      -e "s|@plain-listen@|${LEVATOR_PLAIN_LISTEN:-8080}|g" \
      -e "s|@wildfly@|${LEVATOR_WILDFLY:-wildfly:8080}|g" \
      -e "s|@keycloak@|${LEVATOR_KEYCLOAK:-keycloak:8080}|g" \
      -e "s|@certificate@|${LEVATOR_CERTIFICATE:-/run/secrets/tls_certificate}|g" \
      -e "s|@key@|${LEVATOR_CERTIFICATE_KEY:-/run/secrets/tls_key}|g" \
      "$here/$file" > "$run/$file"
done
# Its own pipe: what the engine gives as standard output may belong to root, and nginx opens the access log by name.
exec nginx -c "$run/nginx.conf" -e stderr -g 'daemon off;' "$@" > >(cat)
