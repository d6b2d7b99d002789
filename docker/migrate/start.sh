#!/bin/sh
set -eu
. /opt/levator/secrets.sh
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m -XX:-UsePerfData \
  -Dlevator.root=/opt/levator -cp '/opt/levator/lib/*' org.levator.local.Main migrate
