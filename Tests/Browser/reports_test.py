"""The reports as a board opens them: from a file, with nothing fetched, for everybody to read."""

import pathlib
import unittest

from workbench import NARROW, WIDE, BrowserTest


class WideReports(BrowserTest):
    width = WIDE
    files = sorted(pathlib.Path("Reports").resolve().glob("*/index.html"))

    @property
    def own(self):
        return [file.as_uri() for file in self.files]

    def test_reports(self):
        self.assertGreaterEqual(len(self.files), 5)
        self.driver.set_script_timeout(120)
        for file in self.files:
            with self.subTest(file.parent.name):
                self.driver.get(file.as_uri())
                self.assert_accessible(file.parent.name)
                self.assert_fits(file.parent.name)


class NarrowReports(WideReports):
    width = NARROW


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
