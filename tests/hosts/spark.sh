#!/bin/sh
# SPDX-License-Identifier: MIT
# The example for Spark on a cluster of two workers: spark.sh SOURCE LIBRARY BRIEF WORK PYTHON
# PySpark is installed into WORK, which is kept for the next time.
set -u
source=$1 library=$2 brief=$3 work=$4 python=$5
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

if [ -z "${JAVA_HOME-}" ]; then
    for home in /usr/lib/jvm/java-17-* /usr/lib/jvm/java-21-*; do
        if [ -x "$home/bin/java" ]; then
            export JAVA_HOME="$home"
            break
        fi
    done
fi
[ -n "${JAVA_HOME-}" ] || command -v java >/dev/null || skip 'no Java here'

mkdir -p "$work" && cd "$work" || exit 1
if ! [ -e venv/complete ]; then
    rm -rf venv
    "$python" -m venv venv >venv.log 2>&1 || skip "no virtual environment: $(tail -n 1 venv.log)"
    # The command of the documentation; summ is that of the build tree.
    PATH=$work/venv/bin:$PATH sh -c "$(commands docs/hosts.md Spark | sed -n 's, \./python$,,p')" \
        >venv.log 2>&1 ||
        skip "PySpark could not be installed: $(tail -n 1 venv.log)"
    touch venv/complete
fi

export PATH="$work/venv/bin:$PATH" PYTHONPATH="$source/python/src" SUMM_LIBRARY="$library"
export SPARK_LOCAL_IP=127.0.0.1 # nothing here is for other machines
unset SPARK_HOME

# ---- A table with rows of every kind -------------------------------------------------------------

rm -rf articles.parquet briefs.parquet venv/lib/python*/site-packages/pyspark/work
python - <<'END' || exit 1
import pandas

texts = [
    f"Station {i} counted {i * 31 % 97} birds. The birds of station {i} were geese. It rained."
    for i in range(200)
]
rows = [text.encode() for text in texts]
rows[3] = None
rows[50] = b"The caf\xe9 is in Latin-1."
rows[51] = "東京は雨です。明日は晴れます。".encode()
rows[52] = b""
rows[120] = b"The mill burned \xff\xfe."
pandas.DataFrame({"id": range(len(rows)), "text": rows}).to_parquet("articles.parquet")
END

# The command of the documentation, on a cluster of two workers.
command=$(commands docs/hosts.md Spark | grep '^spark-submit') || exit 1
mkdir -p conf
printf '%s\n' 'spark.master local-cluster[2,1,1024]' 'spark.ui.enabled false' \
    'spark.sql.files.maxPartitionBytes 2k' >conf/spark-defaults.conf
ln -sfn "$source/examples" examples
SPARK_CONF_DIR=$work/conf sh -c "$command" >log 2>&1 || {
    tail -n 40 log
    exit 1
}

# ---- Its briefs are those of the command, and bad rows have errors -------------------------------

python - "$brief" <<'END' || exit 1
import subprocess
import sys

import pandas

before = pandas.read_parquet("articles.parquet").set_index("id")
after = pandas.read_parquet("briefs.parquet").set_index("id").sort_index()
assert list(after.index) == list(range(200)), after
assert list(after.columns) == ["brief", "language", "error"], after

bad = {3: "no text", 50: "at byte 7", 120: "at byte 16"}
for id, error in bad.items():
    assert error in after.error[id], after.error[id]
    assert pandas.isna(after.brief[id]) and pandas.isna(after.language[id])
for id in set(after.index) - set(bad):
    wanted = subprocess.run(
        [sys.argv[1], "--sentences", "1"], input=before.text[id], capture_output=True, check=True
    )
    assert after.brief[id] == wanted.stdout.decode().rstrip("\n"), after.brief[id]
    assert pandas.isna(after.error[id])
assert after.language[51] == "ja"
assert after.brief[52] == ""
print("200 rows, 3 of them bad: each has its brief or its error")
END

# Both workers of the cluster were there.
executors=$(grep -c 'Registered executor' log)
[ "$executors" -eq 2 ] || { echo "FAILED: $executors executors" && exit 1; }

# ---- A wrong option is said at once, by no task ---------------------------------------------------

if python "$source/examples/spark_briefs.py" articles.parquet none --sentences 0 >out 2>&1; then
    echo 'FAILED: no sentences were taken'
    exit 1
fi
grep -q 'sentences must be' out || { cat out && exit 1; }
[ ! -e none ]
