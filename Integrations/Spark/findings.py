#!/usr/bin/env python3
"""What authorities' procedures find in many cases, with Apache Spark: every partition goes through `quorate batch`.

    spark-submit findings.py --output findings.parquet CASES.jsonl [MORE.jsonl …]

CASES are files of JSON Lines, a case a line, or patterns of their names, wherever Spark reads from (`file:`, `hdfs:`, `s3a:`). `--quorate`
names the command on every machine that works; `--authority` and `--authorities` mean what they mean to `quorate batch`. OUTPUT becomes
Parquet with a row for each finding, and one for each fault of a line that cannot be read: see SCHEMA. README.md says the rest.
"""

import argparse
import collections
import datetime
import itertools
import json
import subprocess
import sys
import tempfile
import threading

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

# What each row says. The words are those of `quorate schema comparison`.
SCHEMA = """
    file string, line bigint, case string,
    authority string, key string, subject string, verdict string,
    status string, force string, answer string, items array<string>, met boolean, lacking array<string>, excess array<string>,
    due date, done date, timeliness string, days_late int, needs string, relied_on array<string>, national boolean,
    fault string, fault_column int, fault_message string
"""
COLUMNS = [column.split()[0] for column in SCHEMA.split(",")]

# `quorate batch` ends with it after it has answered whatever could be read.
SOME_COULD_NOT_BE_READ = 65

BLANKS = bytes(range(0x21))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("cases", nargs="+")
    parser.add_argument("--output", required=True)
    parser.add_argument("--quorate", default="quorate")
    parser.add_argument("--authority", action="append", default=[])
    parser.add_argument("--authorities")
    parser.add_argument("--overwrite", action="store_true")
    options = parser.parse_args()
    session = SparkSession.builder.appName("quorate findings").getOrCreate()
    command = [options.quorate, "batch", "-", "--lines", "--jobs", "1"]
    for authority in options.authority:
        command += ["--authority", authority]
    if options.authorities:
        command += ["--authorities", options.authorities]
    rows = findings(session, options.cases, command)
    rows.write.mode("overwrite" if options.overwrite else "error").parquet(options.output)
    faulty = session.read.parquet(options.output).where("fault is not null").select("file", "line").distinct().count()
    if faulty:
        print(f"{faulty} lines could not be read: the rows with a fault name them.", file=sys.stderr)
        sys.exit(SOME_COULD_NOT_BE_READ)


def findings(session, paths, command):
    """A DataFrame of SCHEMA: what `command`, a `quorate batch` of its standard input, finds in the cases of the files."""
    lines = session.read.option("lineSep", "\n").text(paths).select(
        # As bytes: a line that is no UTF-8 would else be repaired on its way, and answered.
        f.col("value").cast("binary").alias("text"),
        f.col("_metadata.file_path").alias("file"),
        f.col("_metadata.file_block_start").alias("start"),
    )
    # Spark cuts files into blocks. How many lines those before a block have gives each line its number in its file.
    counts = lines.groupBy("file", "start").count().collect()
    before = {}
    for file, blocks in grouped(counts).items():
        number = 0
        for start, count in sorted(blocks):
            before[file, start] = number
            number += count
    rows = lines.rdd.mapPartitions(lambda partition: answered(numbered(partition, before), command))
    return session.createDataFrame(rows, SCHEMA, verifySchema=False)


def grouped(counts):
    files = collections.defaultdict(list)
    for file, start, count in counts:
        files[file].append((start, count))
    return files


def numbered(partition, before):
    """Each line of a partition with its file and its number there."""
    seen = collections.Counter()
    for text, file, start in partition:
        seen[file, start] += 1
        yield file, before[file, start] + seen[file, start], bytes(text)


def answered(lines, command):
    """The rows of what the command finds in each line. Fails unless every line that is not empty is answered."""
    lines = iter(lines)
    first = next((line for line in lines if not is_empty(line[2])), None)
    if first is None:
        return
    waiting = collections.deque()
    troubles = []
    with tempfile.TemporaryFile() as errors, subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
    ) as process:

        def feed():
            try:
                with process.stdin as pipe:
                    for file, line, text in itertools.chain([first], lines):
                        if not is_empty(text):
                            waiting.append((file, line))
                            pipe.write(text + b"\n")
            except Exception as trouble:  # Told by the partition, which fails by it.
                troubles.append(trouble)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for number, text in enumerate(process.stdout, 1):
            answer = json.loads(text)
            if answer["line"] != number:
                raise RuntimeError(f"{command[0]} answers line {answer['line']} in place of {number}")
            yield from rows(answer, *waiting.popleft())
        feeder.join()
        status = process.wait()
        if troubles:
            raise troubles[0]
        if status not in (0, SOME_COULD_NOT_BE_READ):
            errors.seek(0)
            said = errors.read()[-2000:].decode(errors="replace")
            raise RuntimeError(f"{' '.join(command)} ended with status {status}: {said}")
        if waiting:
            raise RuntimeError(f"{len(waiting)} lines were not answered")


def is_empty(text):
    """Whether `quorate batch` passes over the line."""
    return not text.translate(None, BLANKS)


def rows(answer, file, line):
    """The rows of what comes of one line."""

    def row(**values):
        return tuple(values.get(column) for column in COLUMNS)

    if answer["schema"] == "faulty-case":
        for fault in answer["faults"]:
            yield row(
                file=file, line=line, fault=fault["kind"], fault_column=fault["column"], fault_message=fault["message"]
            )
        return
    day = datetime.date.fromisoformat
    for finding in answer["findings"]:
        for authority, outcome in finding["outcomes"].items():
            found = outcome["answer"] or {}
            due, done = (day(found[key]) if found.get(key) else None for key in ("due", "done"))
            late = found.get("timeliness") == "late" and due and done
            yield row(
                file=file,
                line=line,
                case=answer["case"]["id"],
                authority=authority,
                key=finding["key"],
                subject=finding["subject"],
                verdict=finding["verdict"],
                status=outcome["status"],
                force=outcome["force"],
                answer=found.get("is"),
                items=found.get("items"),
                met=found.get("met"),
                lacking=found.get("lacking"),
                excess=found.get("excess"),
                due=due,
                done=done,
                timeliness=found.get("timeliness"),
                days_late=(done - due).days if late else None,
                needs=found.get("needs"),
                relied_on=outcome["relied-on"],
                national=outcome["national"],
            )


if __name__ == "__main__":
    main()
