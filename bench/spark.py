#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents a second that examples/spark_briefs.py briefs on one machine, by number of workers.

    PYTHONPATH=python/src SUMM_LIBRARY=build/release/libsumm/libsumm.so bench/spark.py [DOCUMENTS] [BYTES]

The documents are made of sentences with many words, in English, BYTES (default 3000) long.  The first
run of each cluster warms it up and is not counted; of three others the best is printed, beside that of
a loop in this process.
"""

import random
import sys
import time
from pathlib import Path

import pandas as pd
import summ
from pyspark.sql import SparkSession

sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))
from spark_briefs import briefs_of, write_briefs  # noqa: E402


def make_documents(count: int, size: int) -> list:
    dice = random.Random(1)
    syllables = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "in")]
    words = ["".join(dice.choices(syllables, k=dice.randint(1, 4))) for _ in range(20000)]
    common = "the of and to in a is that was for on with as it at by from".split()
    documents = []
    for _ in range(count):
        topic = dice.choices(words, k=40)
        sentences, length = [], 0
        while length < size:
            parts = [
                dice.choice(common if dice.random() < 0.4 else topic if dice.random() < 0.4 else words)
                for _ in range(dice.randint(8, 30))
            ]
            sentences.append(" ".join(parts).capitalize() + ".")
            length += len(sentences[-1]) + 1
        documents.append(" ".join(sentences))
    return documents


def best(run: object, documents: int) -> float:
    run()
    rates = []
    for _ in range(3):
        start = time.perf_counter()
        run()
        rates.append(documents / (time.perf_counter() - start))
    return max(rates)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
    texts = make_documents(count, size)
    table = pd.DataFrame({"id": range(count), "text": texts})
    print(f"{count} documents, {sum(map(len, texts)) // count} bytes each")

    summarizer = summ.Summarizer()
    rate = best(lambda: [str(summarizer.summarize(text)) for text in texts], count)
    print(f"a loop, without Spark:  {rate:7.0f} a second")
    rate = best(lambda: list(briefs_of()(iter([table]))), count)
    print(f"the same over a frame:  {rate:7.0f} a second")
    for workers in (1, 2):
        spark = (
            SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
            .config("spark.ui.enabled", False)
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        documents = spark.createDataFrame(table).repartition(8).cache()
        documents.count()
        briefs = write_briefs(documents)
        rate = best(lambda: briefs.write.format("noop").mode("overwrite").save(), count)
        print(f"Spark, {workers} worker{'s' * (workers > 1)}:       {rate:7.0f} a second")
        spark.stop()


if __name__ == "__main__":
    main()
