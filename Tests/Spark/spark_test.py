"""What the job for Apache Spark finds is what one machine finds: the same counts, and every damaged line named with its file and number."""

import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests/Batch"), str(ROOT / "Integrations/Spark")]

import findings  # noqa: E402
import many_cases  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

QUORATE = os.path.abspath(os.environ.get("QUORATE", ROOT / ".build-release/release/quorate"))
COUNT = int(os.environ.get("CASES", "3000"))
FILES = 3


class SparkTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.chdir(ROOT)
        cls.folder = tempfile.mkdtemp()
        cls.damaged = set()
        cls.paths = [f"{cls.folder}/part {number}.jsonl" for number in range(FILES)]
        lines = many_cases.cases(QUORATE, COUNT, damaged=0.01)
        for path in cls.paths:
            with open(path, "wb") as file:
                number = 0
                # An empty line at the beginning and now and then: it is none of the cases, and counts in the numbers of the lines.
                for line, way in [(b"", None), *next_lines(lines, -(-COUNT // FILES))]:
                    number += 1
                    file.write(line + b"\n")
                    if way:
                        cls.damaged.add((path, number))
        cls.output = f"{cls.folder}/findings.parquet"
        start = time.monotonic()
        # Blocks so small that they end in the middle of files and lines.
        settings = ["spark.ui.enabled=false", "spark.ui.showConsoleProgress=false", "spark.sql.files.maxPartitionBytes=200k", "spark.sql.files.openCostInBytes=0"]
        cls.job = subprocess.run(
            ["spark-submit", "--master", "local[*]", *(word for setting in settings for word in ("--conf", setting))]
            + ["Integrations/Spark/findings.py", "--quorate", QUORATE, "--output", cls.output, *cls.paths],
            capture_output=True,
            text=True,
            check=False,
        )
        cls.seconds = time.monotonic() - start
        if cls.job.returncode not in (0, findings.SOME_COULD_NOT_BE_READ):
            raise RuntimeError(cls.job.stderr[-4000:])
        cls.partitions = len(list(pathlib.Path(cls.output).glob("part-*.parquet")))
        cls.session = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false").config(
            "spark.ui.showConsoleProgress", "false").getOrCreate()
        cls.rows = cls.session.read.parquet(cls.output)

    @classmethod
    def tearDownClass(cls):
        cls.session.stop()
        shutil.rmtree(cls.folder)

    def test_the_counts_are_those_of_one_machine(self):
        start = time.monotonic()
        run = subprocess.run(
            [QUORATE, "batch", *self.paths, "--summary", "--format", "json"], capture_output=True, check=False
        )
        seconds = time.monotonic() - start
        summary = json.loads(run.stdout)
        alone = {
            (count["key"], count["authority"], status): number
            for count in summary["counts"]
            for status, number in count["statuses"].items()
            if number
        }
        counted = self.rows.where("fault is null").groupBy("key", "authority", "status").count().collect()
        spark = {(key, authority, status): number for key, authority, status, number in counted}
        self.assertEqual(alone, spark)
        self.assertGreater(len(spark), 200)
        self.assertGreater(self.partitions, FILES, "no file was cut into blocks")
        cases = self.rows.where("fault is null").select("file", "line").distinct().count()
        self.assertEqual(cases, summary["cases"])
        late = {
            (count["key"], count["authority"]): sum(int(days) * number for days, number in count["days-late"].items())
            for count in summary["counts"]
            if count["days-late"]
        }
        summed = self.rows.where("days_late is not null").groupBy("key", "authority").sum("days_late").collect()
        self.assertEqual(late, {(key, authority): days for key, authority, days in summed})
        print(
            f"{cases} cases in {self.partitions} partitions: {sum(spark.values())} findings in {self.seconds:.1f} s with Spark;"
            f" counted by one quorate batch in {seconds:.1f} s."
        )

    def test_every_damaged_line_is_named_with_its_file_and_number_and_every_other_is_answered(self):
        def places(condition):
            found = self.rows.where(condition).select("file", "line").distinct().collect()
            return {(unquoted(file), line) for file, line in found}

        faulty = places("fault is not null")
        self.assertEqual(faulty, self.damaged)
        self.assertEqual(self.job.returncode, findings.SOME_COULD_NOT_BE_READ)
        # Spark shows what a job says on either stream.
        said = f"{len(faulty)} lines could not be read"
        self.assertTrue(said in self.job.stdout + self.job.stderr, self.job.stdout)
        self.assertEqual(len(places("fault is null")), COUNT - len(self.damaged))
        self.assertGreater(len(faulty), len(many_cases.DAMAGES))
        alone = collections.Counter()
        run = subprocess.run(
            [QUORATE, "batch", *self.paths, "--authority", "wakefield"], capture_output=True, check=False
        )
        self.assertEqual(run.returncode, findings.SOME_COULD_NOT_BE_READ)
        for line in run.stdout.splitlines():
            for fault in json.loads(line).get("faults", []):
                alone[fault["kind"]] += 1
        kinds = self.rows.where("fault is not null").groupBy("fault").count().collect()
        self.assertEqual(dict(alone), dict(map(tuple, kinds)))

    def test_what_is_written_has_the_stated_columns(self):
        self.assertEqual(self.rows.columns, findings.COLUMNS)

    def test_a_command_that_fails_fails_the_job(self):
        for command in [["false"], ["head", "-n", "1"], ["/nowhere/quorate"], ["sh", "-c", "exec 0<&-; exit 3"]]:
            with self.subTest(command), self.assertRaises(Exception):
                list(findings.answered([("file", 1, b"{}"), ("file", 2, b"{}")], command))


def next_lines(lines, count):
    for _ in range(count):
        line = next(lines, None)
        if line is None:
            return
        yield line
        if len(line[0]) % 50 == 0:
            yield b"  ", None


def unquoted(file):
    """The path in the address by which Spark names a file."""
    return urllib.parse.unquote(urllib.parse.urlparse(file).path)


if __name__ == "__main__":
    unittest.main()
