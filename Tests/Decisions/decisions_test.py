"""The decision tables of `quorate map --format dmn`, as another program reads them."""

import csv
import importlib.resources
import io
import itertools
import re
import subprocess
import sys
import unittest

from lxml import etree
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

COMMAND = sys.argv.pop() if len(sys.argv) > 1 else ".build/debug/quorate"

# The reader brings the schema of DMN 1.3. What a table is made of stands in it as in that of 1.4, whose name alone is another.
SCHEMAS = importlib.resources.files("SpiffWorkflow.dmn.parser") / "schema"
NEW, OLD = "https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20191111/MODEL/"

# Maps that differ in kind: of days, of people, of words, with judgements, and of a question that the document leaves unanswered.
MAPS = [
    ("initial-conference.held-in-time", "wakefield"),
    ("quoracy.quorate", "wakefield"),
    ("quoracy.course", "barnsley"),
    ("minutes.sent-in-time", "stoke-on-trent"),
    ("ending-plans.ground-allowed", "wakefield"),
    ("decision-making.consensus-sought", "barnsley"),
]


def written(question, authority, form):
    command = [COMMAND, "map", question, "--authority", authority, "--format", form]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def texts(literals):
    """The texts of a list of FEEL, as a set; None where any will do."""
    if literals == "-":
        return None
    pattern = r'"((?:[^"\\]|\\.)*)"'
    assert re.fullmatch(f"{pattern}(, {pattern})*", literals), literals
    return {re.sub(r"\\(.)", r"\1", text) for text in re.findall(pattern, literals)}


class Decisions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.schema = etree.XMLSchema(etree.parse(str(SCHEMAS / "DMN13.xsd")))
        cls.files = {ground: written(*ground, "dmn") for ground in MAPS}

    def each(self):
        for ground, text in self.files.items():
            with self.subTest(ground=" of ".join(ground)):
                yield ground, text

    def table(self, text):
        """The one decision table in a file, as the reader has it, with the values that each input can have."""
        root = etree.fromstring(text.encode())
        reader = DMNParser(None, root, {"dmn": NEW})
        reader.parse()
        (table,) = reader.decision.decisionTables
        values = [texts(node.text) for node in root.iterfind(".//{*}inputValues/{*}text")]
        return table, values

    def test_published_schema(self):
        for _, text in self.each():
            self.assertEqual(text.count(NEW), 1)
            self.schema.assertValid(etree.fromstring(text.replace(NEW, OLD).encode()))

    def test_reader_finds_every_row(self):
        for ground, text in self.each():
            table, values = self.table(text)
            self.assertEqual(table.hit_policy, "UNIQUE")
            self.assertEqual([output.name for output in table.outputs], ["outcome", "force", "clauses"])
            self.assertEqual(len(table.inputs), len(values))
            rows = list(csv.reader(io.StringIO(written(*ground, "csv"))))
            self.assertEqual(len(table.rules), len(rows) - 1)
            for rule in table.rules:
                self.assertEqual((len(rule.inputEntries), len(rule.outputEntries)), (len(values), 3))
                for entry, known in zip(rule.inputEntries, values):
                    chosen = None if entry.lhs == [None] else texts(entry.lhs[0])
                    self.assertTrue(chosen is None or chosen <= known, entry.lhs)

    def test_no_two_rows_hold_at_once(self):
        """The hit policy says so, and a tool that trusts it stops at the first."""
        for _, text in self.each():
            table, _ = self.table(text)
            rows = [[None if entry.lhs == [None] else texts(entry.lhs[0]) for entry in rule.inputEntries] for rule in table.rules]
            for one, other in itertools.combinations(rows, 2):
                apart = any(mine is not None and theirs is not None and not mine & theirs for mine, theirs in zip(one, other))
                self.assertTrue(apart, f"{one} and {other}")


if __name__ == "__main__":
    unittest.main()
