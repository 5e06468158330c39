"""The page Check one conference: filled in by keyboard, taken into a calendar, and printed on one sheet."""

import base64
import re
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from workbench import BrowserTest

TOLD = "authority={}&agreed=21+April+2026&began=21+April+2026&date=14+May+2026&starts=10:00&ends=12:30&on=20+May+2026"


class Check(BrowserTest):
    """With the script; a subclass does the same without."""

    def tell(self, name, *keys):
        """Types into a field and leaves it."""
        with self.answered():
            self.one(f"#{name}").send_keys(*keys, Keys.TAB)

    def ask(self):
        """Sends the form, which the script has done already."""
        if not self.script:
            self.one("main form button").send_keys(Keys.ENTER)

    def test_fill_in_by_keyboard(self):
        self.open("/check")
        self.tell("authority", "W")
        for name, text in [
            ("agreed", "21 April 2026"), ("began", "21/04/2026"), ("date", "14 May 2026"), ("ends", "12:30"),
            ("on", "20 May 2026"),
        ]:
            self.tell(name, text)
        self.ask()
        self.shows("The first core group is to meet", "Friday 29 May 2026", "10 working days after the conference")
        self.shows("September 2017", "Next, if a plan is made", "1 working day late")
        self.driver.find_element(By.XPATH, "//summary[contains(., 'first core group')]").send_keys(Keys.ENTER)
        self.shows("Spring bank holiday", "Counted another way")
        if self.script:
            self.assert_accessible(self.path)

    def test_mend_a_day_that_there_is_not(self):
        self.open("/check?authority=wakefield&date=30+February+2026")
        self.shows("What cannot be read", "There is no such day")
        self.assertTrue(self.driver.title.startswith("Error: "))
        self.link("There is no such day").send_keys(Keys.ENTER)
        self.assertTrue(self.path.endswith("#date"))
        self.tell("date", Keys.CONTROL + "a", Keys.NULL, "27 February 2026")
        self.ask()
        self.shows("Conference on Friday 27 February 2026")

    def test_open_a_sample_case(self):
        self.open("/compare/from-decision-to-minutes")
        self.link("See what is due in one area").send_keys(Keys.ENTER)
        self.tell("authority", "S")
        self.ask()
        self.shows("The minutes were sent", "Download for a calendar")


class CheckWithoutScript(Check):
    script = False


class Sheet(BrowserTest):
    """What is printed and kept."""

    def test_print_on_one_sheet(self):
        queries = ["/check?" + TOLD.format(area) for area in ("wakefield", "stoke-on-trent", "doncaster", "barnsley")]
        for path in queries + ["/check/from-decision-to-minutes?authority=stoke-on-trent"]:
            self.open(path)
            paper = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True}
            printed = base64.b64decode(self.driver.execute_cdp_cmd("Page.printToPDF", paper)["data"])
            self.assertEqual(len(re.findall(rb"/Type\s*/Page[^s]", printed)), 1, path)

    def test_no_row_is_wider_than_a_telephone(self):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 375, "height": 900, "deviceScaleFactor": 1, "mobile": True}
        )
        self.open("/check?" + TOLD.format("stoke-on-trent"))
        self.assert_fits("/check")

    def test_the_calendar_is_one_file(self):
        status, kind, text = self.workbench.page("/check/calendar?" + TOLD.format("wakefield"))
        self.assertEqual((status, kind), (200, "text/calendar"))
        self.assertTrue(text.startswith("BEGIN:VCALENDAR\r\n") and text.endswith("END:VCALENDAR\r\n"))


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
