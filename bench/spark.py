#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Documents a second that examples/spark_briefs.py briefs on one machine, by number of workers.

    export PYTHONPATH=$PWD/python/src SUMM_LIBRARY=$PWD/build/release/libsumm/libsumm.so
    bench/spark.py [DOCUMENTS] [BYTES]

The documents are made of sentences with many words, in English, BYTES (default 3000) long.  The first
run of each cluster warms it up and is not counted; of three others the best is printed, beside that of
a loop in this process.  The time of processors is that of all processes of this session (on Linux), and
depends less on what else the machine does.
"""

import os
import sys
import time
from pathlib import Path
from typing import Callable

import pandas as pd
import summ
from prose import make_documents
from pyspark.sql import SparkSession

sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))
from spark_briefs import briefs_of, write_briefs  # noqa: E402


def processor_time() -> float:
    """Seconds that all processes of this session have used, as far as they still run."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue  # it has ended
        if int(fields[3]) == os.getsid(0):
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def report(what: str, run: Callable[[], object], documents: int) -> None:
    run()
    seconds, processor = [], []
    for _ in range(3):
        start, used = time.perf_counter(), processor_time()
        run()
        seconds.append(time.perf_counter() - start)
        processor.append(processor_time() - used)
    print(
        f"{what:24}{documents / min(seconds):7.0f} documents a second"
        f"{min(processor) / documents * 1000:8.3f} ms of a processor each",
        flush=True,
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    texts = make_documents(count, size)
    table = pd.DataFrame({"id": range(count), "text": texts})
    print(f"{count} documents, {sum(map(len, texts)) // count} bytes each")

    summarizer = summ.Summarizer()
    report("a loop, without Spark", lambda: [str(summarizer.summarize(t)) for t in texts], count)
    report("the same over a frame", lambda: list(briefs_of()(iter([table]))), count)
    for workers in (1, 2):
        spark = (
            SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
            .config("spark.ui.enabled", False)
            .config("spark.ui.showConsoleProgress", False)
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        documents = spark.createDataFrame(table).repartition(8).cache()
        documents.count()
        briefs = write_briefs(documents)
        write = briefs.write.format("noop").mode("overwrite")
        report(f"Spark, workers: {workers}", write.save, count)
        spark.stop()


if __name__ == "__main__":
    main()
