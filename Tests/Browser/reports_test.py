"""The reports as a board opens them: from a file, with nothing fetched, for everybody to read."""

import base64
import pathlib
import re
import unittest

from workbench import NARROW, WIDE, BrowserTest


class WideReports(BrowserTest):
    width = WIDE
    files = sorted(pathlib.Path("Reports").resolve().rglob("index.html"))

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

    def test_pages(self):
        """A paper that is to be tabled is two to four pages of A4."""
        for file in self.files:
            with self.subTest(file.parent.name):
                self.driver.get(file.as_uri())
                printed = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
                pages = len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed["data"])))
                self.assertIn(pages, range(1, 3) if file.parent.name == "Reports" else range(2, 5))


class NarrowReports(WideReports):
    width = NARROW


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
