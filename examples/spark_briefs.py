#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a brief for each row of a table of documents, on a cluster of Spark.

    spark-submit spark_briefs.py articles.jsonl briefs.parquet --sentences 2

The table has a column `id` of any type and a column `text`, a string or UTF-8 as binary.  It is read
from JSON lines or, if its name does not end in .json or .jsonl, from Parquet.  What is written has the
columns `id`, `brief`, `language` and `error`: a text that cannot be used has an error in place of a
brief, and ends neither the job nor the task.
"""

import argparse
from typing import Callable, Iterator

import pandas as pd
import summ
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import StringType, StructField, StructType

Frames = Iterator[pd.DataFrame]


def briefs_of(**options: object) -> Callable[[Frames], Frames]:
    """What mapInPandas() calls in each Python worker, once for a partition."""

    def row(summarizer: summ.Summarizer, text: object) -> tuple:
        if pd.isna(text):
            return None, None, "no text"
        try:
            summary = summarizer.summarize(text)
        except (summ.SummError, TypeError) as error:
            return None, None, str(error)
        return str(summary), summary.language, None

    def run(frames: Frames) -> Frames:
        summarizer = summ.Summarizer(**options)  # its memory serves all texts of the partition
        for frame in frames:
            rows = [row(summarizer, text) for text in frame["text"]]
            results = pd.DataFrame(rows, columns=["brief", "language", "error"], dtype=object)
            yield pd.concat([frame[["id"]].reset_index(drop=True), results], axis="columns")

    return run


def write_briefs(documents: DataFrame, **options: object) -> DataFrame:
    """The table of briefs; the options are those of summ.Summarizer."""
    columns = [StructField(name, StringType()) for name in ("brief", "language", "error")]
    schema = StructType([documents.schema["id"], *columns])
    return documents.select("id", "text").mapInPandas(briefs_of(**options), schema)


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a brief for each row of a table.")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--sentences", type=int, default=3)
    arguments = parser.parse_args()
    summ.Summarizer(arguments.sentences)  # a wrong option is said here, not in every task

    spark = SparkSession.builder.appName("briefs").getOrCreate()
    is_json = arguments.input.endswith((".json", ".jsonl"))
    documents = (spark.read.json if is_json else spark.read.parquet)(arguments.input)
    briefs = write_briefs(documents, sentences=arguments.sentences)
    briefs.write.mode("error").parquet(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
