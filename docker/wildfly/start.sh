#!/bin/sh
# Starts the server on a base folder of its own. Configuration and deployment are made anew each time, so that nothing a
# crash left behind is started with; rows are in the database, nothing of worth is here.
set -eu
. /opt/levator/secrets.sh
base=/var/lib/levator
rm -rf "$base/configuration" "$base/deployments" "$base/tmp" "$base/data/content"
mkdir -p "$base/deployments" "$base/data" "$base/log" "$base/tmp"
cp -r /opt/levator/server/standalone/configuration "$base/configuration"
cp /opt/levator/levator.ear "$base/deployments/levator.ear"

# The management port stays inside the container: only the health check asks it.
export JAVA_OPTS="${LEVATOR_JAVA_OPTS:-} -Djava.net.preferIPv4Stack=true -Djava.io.tmpdir=$base/tmp"
export JBOSS_PIDFILE="$base/tmp/pid" LAUNCH_JBOSS_IN_BACKGROUND=1
exec /bin/sh /opt/levator/server/bin/standalone.sh \
  -Djboss.server.base.dir="$base" \
  -Djboss.bind.address="${LEVATOR_BIND:-0.0.0.0}" \
  -Djboss.http.port="${LEVATOR_PORT:-8080}" \
  -Djboss.bind.address.management=127.0.0.1 \
  -Djboss.management.http.port="${LEVATOR_MANAGEMENT_PORT:-9990}"
