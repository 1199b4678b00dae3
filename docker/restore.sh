#!/bin/sh
# Puts back what backup.sh has copied; never over anything that is there. README: "Backup and restore".
#
#   docker/restore.sh embedded <backup> <data directory>
#       The data directory must be new or empty. Then start the product with BREVET_DATA_DIR set to it.
#   docker/restore.sh external <backup> <data directory>
#       The database (PGHOST, PGDATABASE, PGUSER, PGPASSWORD) and <data directory>/files must be empty,
#       and the product must be started with the same BREVET_SECRET as before.
set -eu
umask 077

die() {
    echo "restore: $*" >&2
    exit 1
}

[ $# -eq 3 ] || die "usage: $0 embedded|external <backup> <data directory>"
kind=$1 backup=$2 data=$3

empty() {
    [ ! -e "$1" ] || [ -z "$(ls -A "$1")" ]
}

proved() (
    cd "$1"
    sha256sum -c "$2" >/dev/null
)

embedded() {
    [ -d "$backup/postgres" ] || die "$backup is no backup of an embedded database"
    empty "$data" || die "$data is not empty"
    mkdir -p "$data"
    cp -Rp "$backup/." "$data/"
    proved "$data" SHA256SUMS || die "the copy in $data differs from the backup"
    rm "$data/SHA256SUMS"
}

external() {
    [ -f "$backup/database.dump" ] || die "$backup is no backup of an external database"
    empty "$data/files" || die "$data/files is not empty"
    tables=$(psql -XAtqc "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'")
    [ "$tables" -eq 0 ] || die "the database is not empty"
    if [ -d "$backup/files" ]; then
        mkdir -p "$data"
        cp -Rp "$backup/files" "$data/"
    fi
    pg_restore --exit-on-error --single-transaction --no-owner --dbname="${PGDATABASE:-${PGUSER:-$(id -un)}}" \
        "$backup/database.dump"
}

proved "$backup" SHA256SUMS || die "$backup is damaged"
case $kind in
embedded) embedded ;;
external) external ;;
*) die "embedded or external, not $kind" ;;
esac
sync
echo "restore: $backup is back"
