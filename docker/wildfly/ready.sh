#!/bin/bash
# The server's own readiness: up when Levator is deployed and serves. Without curl, which the image does not need for anything else.
exec 3<>"/dev/tcp/127.0.0.1/${LEVATOR_MANAGEMENT_PORT:-9990}" || exit 1
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r status <&3
case "$status" in *' 200 '*) exit 0 ;; *) exit 1 ;; esac
