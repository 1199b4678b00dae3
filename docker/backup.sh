#!/bin/sh
# Copies everything the product keeps, and proves the copy. README: "Backup and restore".
#
#   docker/backup.sh embedded <data directory> <backup>
#       The product must not be running. BREVET_STOP and BREVET_START, if set, are run before and after:
#       BREVET_STOP='systemctl stop brevet' BREVET_START='systemctl start brevet' docker/backup.sh embedded ...
#   docker/backup.sh external <data directory> <backup>
#       The product may go on. The database is found as psql finds it: PGHOST, PGDATABASE, PGUSER, PGPASSWORD.
#       BREVET_SECRET is not in this backup: keep it elsewhere.
set -eu
umask 077

die() {
    echo "backup: $*" >&2
    exit 1
}

[ $# -eq 3 ] || die "usage: $0 embedded|external <data directory> <backup>"
kind=$1 data=$2 backup=$3 partial=$3.partial

[ ! -e "$backup" ] || die "$backup exists already"
[ ! -e "$partial" ] || die "$partial is left from an interrupted backup; remove it first"

# What is unpacked again at every start is left out.
everything() {
    find . -path ./bin -prune -o -type f ! -name SHA256SUMS -print
}

sums() (
    cd "$1"
    everything | LC_ALL=C sort | while IFS= read -r file; do sha256sum "$file"; done
)

proved() (
    cd "$1"
    sha256sum -c SHA256SUMS >/dev/null
)

embedded() {
    [ -d "$data/postgres" ] || die "$data holds no database"
    if [ -n "${BREVET_START:-}" ]; then
        trap 'sh -c "$BREVET_START"' EXIT
    fi
    if [ -n "${BREVET_STOP:-}" ]; then
        sh -c "$BREVET_STOP"
    fi
    [ ! -e "$data/postgres/postmaster.pid" ] ||
        die "the product is running, or was killed: stop it first (after a kill: start it, then stop it)"
    mkdir -p "$partial"
    for entry in "$data"/*; do
        [ "${entry##*/}" = bin ] || cp -Rp "$entry" "$partial/"
    done
    sums "$data" >"$partial/SHA256SUMS"
}

# The rows first: a file may then be in the backup without its row, but never a row without its file.
external() {
    mkdir -p "$partial"
    pg_dump --format=custom --no-owner --file="$partial/database.dump"
    pg_restore --list "$partial/database.dump" >/dev/null
    [ ! -d "$data/files" ] || cp -Rp "$data/files" "$partial/"
    sums "$partial" >"$partial/SHA256SUMS"
}

case $kind in
embedded) embedded ;;
external) external ;;
*) die "embedded or external, not $kind" ;;
esac
proved "$partial" || die "the copy in $partial differs from what was copied"
sync
mv "$partial" "$backup"
echo "backup: $backup is complete"
