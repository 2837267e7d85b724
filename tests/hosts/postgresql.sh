#!/bin/sh
# SPDX-License-Identifier: MIT
# The extension of PostgreSQL in a server of its own: postgresql.sh SOURCE BUILD
#
# The programs of the installed server are copied to a new folder, where the extension is installed beside
# them: this machine's own stays as it is.
set -eu
source=$1 build=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

pg_config=$(command -v pg_config) || pg_config=
if [ -z "$pg_config" ] || ! [ -e "$(pg_config --pgxs)" ] || ! [ -x "$(pg_config --bindir)/initdb" ]; then
    skip 'no PostgreSQL with what builds extensions (Debian: postgresql, postgresql-server-dev-all)'
fi
if [ "$(pg_config --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -lt 15 ]; then
    skip 'PostgreSQL is older than 15'
fi

# A server does not run as root.
if [ "$(id -u)" -eq 0 ]; then
    user=nobody
    export as_user='runuser -u nobody --'
else
    user=$(id -un)
    export as_user=
fi

work=$(mktemp -d)
stop() {
    [ ! -e "$work/data/postmaster.pid" ] || $as_user "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null
    rm -rf "$work"
}
trap stop EXIT
chmod 755 "$work"
cd "$work"

# ---- The server ----------------------------------------------------------------------------------

cmake --install "$build" --prefix "$work/prefix" >/dev/null
export PKG_CONFIG_PATH="$work/prefix/lib/pkgconfig" LD_LIBRARY_PATH="$work/prefix/lib"
mkdir examples
cp -R "$source/examples/postgresql" examples

# It finds its other files from the place of its programs.
root=$work/root bin=$work/root$(pg_config --bindir)
for folder in "$(pg_config --bindir)" "$(pg_config --pkglibdir)" "$(pg_config --sharedir)"; do
    mkdir -p "$root$folder"
    cp -RL "$folder/." "$root$folder"
done
commands docs/databases.md PostgreSQL | sed "s,^sudo \(.*\),\1 DESTDIR=$root," >commands
sh -e commands >make.log 2>&1 || fail "$(tail make.log)"
! grep warning: make.log || fail 'the compiler warns'

mkdir data socket
[ "$user" = "$(id -un)" ] || chown -R "$user" data socket examples
export PGHOST="$work/socket" PGUSER=postgres PGDATABASE=utf8 PGOPTIONS=
$as_user "$bin/initdb" -D data -U postgres -A trust -E UTF8 --locale=C --no-sync >server.log
touch data/log && chown "$user" data/log
$as_user "$bin/pg_ctl" -D data -l data/log -w start \
    -o "-c listen_addresses='' -c unix_socket_directories=$work/socket -c fsync=off" >>server.log ||
    fail "$(cat data/log)"

# ask SQL [OPTION...]: what it prints, or its error.
ask() {
    sql=$1
    shift
    "$bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 -v VERBOSITY=terse "$@" -c "$sql" 2>&1
}

# check SQL WANTED [OPTION...]
check() {
    sql=$1 wanted=$2
    shift 2
    got=$(ask "$sql" "$@") || true
    [ "$got" = "$wanted" ] || fail "$(printf '%s\n  wanted: %s\n  got:    %s' "$sql" "$wanted" "$got")"
}

for encoding in UTF8 LATIN1 EUC_JP SQL_ASCII; do
    ask "CREATE DATABASE $(echo $encoding | tr '[:upper:]' '[:lower:]') TEMPLATE template0 ENCODING '$encoding'" -d postgres
done

# ---- What the functions answer -------------------------------------------------------------------

$as_user make -C examples/postgresql installcheck "bindir=$bin" >check.log 2>&1 ||
    fail "$(cat check.log examples/postgresql/regression.diffs)"

ask 'CREATE DATABASE pages'
PATH=$bin:$PATH PGDATABASE=pages sh "$source/tests/hosts/console.sh" "$source/docs/databases.md" PostgreSQL

# ---- Encodings -----------------------------------------------------------------------------------

latin='Der Bürgermeister eröffnete die Brücke. Es regnete.'
japanese='橋の計画は延期された。市長は驚いた。'
export PGCLIENTENCODING=UTF8
for database in utf8 latin1 euc_jp sql_ascii; do
    ask 'CREATE EXTENSION summ' -d $database
done
same='SELECT bool_and(substr(body, start, length) = sentence), count(*) FROM t, summ_sentences(body)'
check "SELECT summarize('$latin', 1, query => 'Brücke')" 'Der Bürgermeister eröffnete die Brücke.' -d latin1
check "WITH t(body) AS (VALUES ('$latin')) $same" 't|2' -d latin1
check "SELECT keyword FROM summ_keywords('$latin', 1)" 'Bürgermeister eröffnete' -d latin1
check "SELECT summarize('$japanese', 1)" 橋の計画は延期された。 -d euc_jp
check "WITH t(body) AS (VALUES ('$japanese')) $same" 't|2' -d euc_jp
check "WITH t(body) AS (VALUES ('$latin')) $same" 't|2' -d sql_ascii
check "SELECT summarize(E'caf\\xe9')" \
    'ERROR:  invalid byte sequence for encoding "UTF8": 0xe9' -d sql_ascii

# ---- A query that is cancelled -------------------------------------------------------------------

# 20 MB of a text that takes long.
ask "CREATE TABLE big AS SELECT string_agg('Go home.', ' ') AS body FROM generate_series(1, 2222222)"
slow="SET summ.memory_limit = '8GB'; SELECT length(summarize(body)) FROM big"

now() {
    date +%s%3N
}

# ended SINCE MESSAGE: a query that was cancelled at this time said so in the file `answer` before a second had
# passed.
ended() {
    took=$(($(cat end) - $1))
    echo "$2: $took ms"
    grep -q "$2" answer || fail "$(cat answer)"
    [ $took -lt 1000 ] || fail 'it goes on for longer than a second'
}

began=$(now)
ask "$slow" >answer || fail "$(cat answer)"
echo "20 MB: $(($(now) - began)) ms"

began=$(now)
(ask "SET statement_timeout = 10; $slow" >answer || now >end)
ended $((began + 10)) 'canceling statement due to statement timeout'

(ask "SET application_name = slow; $slow" >answer || now >end) &
busy="FROM pg_stat_activity WHERE application_name = 'slow' AND state = 'active' AND query ~ 'summarize'"
until [ "$(ask "SELECT count(*) $busy")" = 1 ]; do :; done
began=$(now)
ask "SELECT pg_cancel_backend(pid) $busy" >/dev/null
wait $!
ended "$began" 'canceling statement due to user request'

# ---- Memory --------------------------------------------------------------------------------------

# Where it runs out there is an error, and the session goes on.
cat >session.sql <<'SQL'
SELECT pg_backend_pid() AS pid \gset
\setenv PID :pid
\! $as_user prlimit --pid $PID --as=600000000
SET summ.memory_limit = '8GB';
SELECT length(summarize(body)) FROM big;
SELECT summarize('It rains.');
SQL
"$bin/psql" -X -q -A -t -v VERBOSITY=sqlstate -f session.sql >answer 2>&1 || true
[ "$(cat answer)" = 'psql:session.sql:5: ERROR:  53200
It rains.' ] || fail "$(cat answer)"

# A hundred thousand calls of each function, and as many that fail, leave as much as a thousand did.
cat >session.sql <<'SQL'
CREATE PROCEDURE call(count int) LANGUAGE plpgsql AS $$
DECLARE
    body text;
BEGIN
    FOR i IN 1..count LOOP
        body := 'The mill at Oster burned down on Monday. Nobody was in the mill. It rained. ' || i;
        PERFORM summarize(body, 1, 'mill');
        PERFORM * FROM summ_keywords(body);
        PERFORM * FROM summ_sentences(body);
        BEGIN
            PERFORM summarize(body, language => 'e n');
        EXCEPTION WHEN invalid_parameter_value THEN
        END;
    END LOOP;
END $$;
SELECT pg_backend_pid() AS pid \gset
\setenv PID :pid
CALL call(1000);
SELECT sum(total_bytes) / 1024 FROM pg_backend_memory_contexts;
\! sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB$/\1/p' /proc/$PID/status
CALL call(100000);
SELECT sum(total_bytes) / 1024 FROM pg_backend_memory_contexts;
\! sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB$/\1/p' /proc/$PID/status
SQL
"$bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 -f session.sql >answer 2>&1 || fail "$(cat answer)"
# shellcheck disable=SC2046 # four numbers
set -- $(sed 's/\..*//' answer)
echo "memory contexts, resident memory: $1 and $2 kB after 1,000 calls, $3 and $4 kB after 101,000"
[ "$3" -le $(($1 + 64)) ] || fail 'memory contexts grow'
[ "$4" -le $(($2 + 512)) ] || fail 'resident memory grows'
