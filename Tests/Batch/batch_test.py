"""Many cases through `quorate batch`: nothing is lost, nothing is made up, and an interruption leaves no trace. See `run`."""

import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import many_cases

ROOT = pathlib.Path(__file__).resolve().parents[2]

QUORATE = os.environ.get("QUORATE", ".build/debug/quorate")
COUNT = int(os.environ.get("CASES", "2000"))
# Findings in full have some 15 kB a case and authority.
COUNT_IN_FULL = min(COUNT // 5, 2_000)
IN_FULL = ["--authority", "wakefield", "--jobs", "2"]
NAMED = re.compile(r":(\d+):\d+: error: ")


class BatchTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.chdir(ROOT)
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.all, cls.few = (cls.folder / name for name in ("all.jsonl", "few.jsonl"))
        cls.damaged, cls.ways, cls.ids = set(), set(), hashlib.sha256()
        with open(cls.all, "wb") as everything, open(cls.few, "wb") as few:
            for number, (line, way) in enumerate(many_cases.cases(QUORATE, COUNT, damaged=0.01), 1):
                everything.write(line + b"\n")
                if number <= COUNT_IN_FULL:
                    few.write(line + b"\n")
                if way:
                    cls.damaged.add(number)
                    cls.ways.add(way)
                else:
                    cls.ids.update(many_cases.ID.search(line)[1] + b"\n")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def batch(self, *words, output=subprocess.DEVNULL):
        """What a batch says of lines that it cannot read, which are those that are damaged."""
        start = time.monotonic()
        with open(self.folder / "errors", "w+", encoding="utf-8") as errors:
            process = subprocess.Popen([QUORATE, "batch", *words], stdout=output, stderr=errors)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds = time.monotonic() - start
            errors.seek(0)
            told = errors.read().splitlines()
        print(f"{' '.join(map(str, words))}: {seconds:.1f} s, {usage.ru_maxrss * 1024 / 1e6:.0f} MB at most")
        return process.returncode, told

    def check_told(self, status, told, damaged):
        self.assertEqual(status, 65)
        named = [int(found[1]) for found in map(NAMED.search, told) if found]
        self.assertEqual(named, sorted(damaged), "the lines that are told, in their order, are those that are damaged")
        self.assertEqual(told[-1], f"{len(damaged)} cases could not be read.")
        self.assertEqual(len(told), len(damaged) + 1)

    def test_damage_of_every_kind_is_among_the_lines(self):
        self.assertEqual(self.ways, set(many_cases.DAMAGES))

    def test_every_good_line_is_answered_and_every_damaged_one_is_named(self):
        answers = self.folder / "cases.jsonl"
        status, told = self.batch(self.all, "--format", "cases", "--output", answers)
        self.check_told(status, told, self.damaged)
        ids = hashlib.sha256()
        with open(answers, "rb") as lines:
            for line in lines:
                ids.update(many_cases.ID.search(line)[1] + b"\n")
        self.assertEqual(ids.hexdigest(), self.ids.hexdigest())

    def test_the_summary_counts_each_good_case_once(self):
        summary = self.folder / "summary.json"
        status, told = self.batch(self.all, "--summary", "--format", "json", "--output", summary)
        self.check_told(status, told, self.damaged)
        summary = json.loads(summary.read_bytes())
        good = COUNT - len(self.damaged)
        self.assertEqual((summary["cases"], summary["faulty"]), (good, len(self.damaged)))
        asked = [count for count in summary["counts"] if count["key"] == "scope.covers-this-conference"]
        self.assertGreater(len(asked), 4)
        for count in asked:
            self.assertEqual(sum(count["statuses"].values()), good, count["authority"])

    def test_in_full_each_line_has_a_line_of_its_own(self):
        answers = self.folder / "full.jsonl"
        damaged = {number for number in self.damaged if number <= COUNT_IN_FULL}
        status, told = self.batch(self.few, *IN_FULL, "--output", answers)
        self.check_told(status, told, damaged)
        with open(answers, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                answer = json.loads(line)
                self.assertEqual(answer["line"], number)
                self.assertEqual(answer["schema"] == "faulty-case", number in damaged)
        self.assertEqual(number, COUNT_IN_FULL)

    def test_killed_again_and_again_and_resumed_the_bytes_are_the_same(self):
        for path, words in [(self.all, ["--format", "cases"]), (self.few, [*IN_FULL, "--format", "csv"]), (self.few, IN_FULL)]:
            with self.subTest(words):
                whole, broken = self.folder / "whole", self.folder / "broken"
                for left in self.folder.glob("broken*"):
                    left.unlink()
                self.batch(path, *words, "--output", whole)
                size, kills = whole.stat().st_size, 0
                for share in (0.1, 0.4, 0.8):
                    kills += self.killed(path, words, broken, size * share, resuming=kills > 0)
                self.assertGreater(kills, 0, "it was never killed in the middle")
                self.assertFalse(broken.exists())
                self.batch(path, *words, "--output", broken, "--resume")
                self.assertEqual(digest(whole), digest(broken))
                self.assertFalse(list(self.folder.glob("broken.*")))
                print(f"  killed {kills} times and resumed: the same {size / 1e6:.0f} MB")
                whole.unlink()
                broken.unlink()

    def killed(self, path, words, output, size, resuming):
        """Starts a batch and kills it as soon as it has written so much. Whether it was killed before its end."""
        command = [QUORATE, "batch", path, *words, "--output", output] + ["--resume"] * resuming
        part = output.with_name(output.name + ".part")
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and not (part.exists() and part.stat().st_size >= size):
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        if process.wait() == -signal.SIGKILL:
            return True
        output.unlink()
        return False


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    unittest.main()
