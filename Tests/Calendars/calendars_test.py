"""Every calendar that the command gives, read back by icalendar: it says what the table says, and a second one doubles nothing."""

import csv
import datetime
import io
import pathlib
import subprocess
import tempfile
import unittest
import zoneinfo

from icalendar import Calendar

QUORATE = ".build/debug/quorate"
AREAS = ("barnsley", "doncaster", "north-wales", "stoke-on-trent", "wakefield")
CASES = ("second-strategy-discussion", "from-decision-to-minutes", "unborn-child", "transfer-in-over-christmas")
LONDON = zoneinfo.ZoneInfo("Europe/London")

PLANNED = """\
case: 1
id: planned
title: The Secret family of Nowhere Street
told-on: {on}
children: [{{ label: child A }}]
strategy-discussions: [{{ began: 2026-04-21, initiated-enquiries: yes, agreed-conference: yes }}]
conference: {{ kind: initial, date: {date}, starts: 10:00, ends: 12:30 }}
{more}
"""


def diary(path, area, form):
    run = subprocess.run(
        [QUORATE, "diary", str(path), "--authority", area, "--format", form], capture_output=True, check=True
    )
    return run.stdout


def entries(data):
    """The entries of a calendar by their names; each name stands once."""
    found = {}
    for event in Calendar.from_ical(data).walk("VEVENT"):
        assert str(event["UID"]) not in found, event["UID"]
        found[str(event["UID"])] = event
    return found


class Calendars(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "planned.yaml"

    def planned(self, area="stoke-on-trent", on="2026-05-01", date="2026-05-14", more=""):
        self.file.write_text(PLANNED.format(on=on, date=date, more=more))
        return diary(self.file, area, "ics")

    def test_every_day_is_the_one_in_the_table(self):
        for case in CASES:
            for area in AREAS:
                path = f"Cases/{case}.yaml"
                data = diary(path, area, "ics")
                for line in data.split(b"\r\n"):
                    self.assertLessEqual(len(line), 75)
                    line.decode()  # No character is cut in two.
                rows = csv.DictReader(io.StringIO(diary(path, area, "csv").decode("utf-8-sig")))
                due = {}
                for row in rows:
                    if row["due"]:
                        key = (row["key"], row["subject"])
                        due[key] = min(due.get(key, "9999"), f"{row['due']} {row['due-time']}".strip())
                days = []
                for event in entries(data).values():
                    if event["STATUS"] == "CANCELLED":
                        continue
                    start = event.decoded("DTSTART")
                    isHour = isinstance(start, datetime.datetime)
                    days.append(start.astimezone(LONDON).strftime("%Y-%m-%d %H:%M") if isHour else str(start))
                self.assertEqual(sorted(days), sorted(due.values()), f"{case} in {area}")

    def test_a_second_import_moves_entries_and_doubles_none(self):
        for area in AREAS:
            calendar = entries(self.planned(area))
            moved = entries(self.planned(area, on="2026-05-06", date="2026-05-21"))
            self.assertEqual(set(calendar), set(moved), area)
            for name, event in moved.items():
                self.assertGreater(event["SEQUENCE"], calendar[name]["SEQUENCE"])
                self.assertGreater(event.decoded("DTSTAMP"), calendar[name].decoded("DTSTAMP"))

    def test_what_lapsed_is_cancelled(self):
        before = entries(self.planned())
        after = entries(self.planned(on="2026-05-15", more="plan: { made: no }"))
        self.assertEqual(set(before), set(after))
        cancelled = [event for event in after.values() if event["STATUS"] == "CANCELLED"]
        self.assertTrue(any("core group" in event["SUMMARY"] for event in cancelled))

    def test_the_same_case_gives_the_same_bytes_and_no_free_text(self):
        data = self.planned()
        self.assertEqual(data, self.planned())
        self.assertNotIn(b"Secret", data.replace(b"\r\n ", b""))
        self.assertEqual(Calendar.from_ical(data).to_ical().count(b"BEGIN:VEVENT"), data.count(b"BEGIN:VEVENT"))


if __name__ == "__main__":
    unittest.main()
