"""A paper for a board: chosen, read, downloaded, and made of a proposal; with the script of the workbench, without any, and on a telephone."""

import pathlib
import subprocess
import tempfile
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from workbench import NARROW, BrowserTest

CHOSEN = (
    "paper-title=Notice&question=How+long+before%3F&authority=wakefield&authority=barnsley"
    "&procedure=initial-conference&case=second-strategy-discussion"
)
PROPOSAL = (
    "title=A+larger+quorum&change=quoracy.fewest&quoracy.fewest.how=value"
    "&quoracy.fewest.is=4&quoracy.fewest.because=Four+see+more.&quoracy.fewest.force=must"
)


class MakingPapers(BrowserTest):
    def press(self, words):
        """By keyboard alone."""
        self.driver.find_element(By.XPATH, f"//main//button[contains(., '{words}')]").send_keys(Keys.ENTER)

    def tick(self, name, value):
        box = self.one(f"[name='{name}'][value='{value}']")
        box.send_keys(Keys.SPACE)
        self.assertTrue(box.is_selected(), value)

    def unfold(self, words):
        summary = self.driver.find_element(By.XPATH, f"//main//summary[contains(., '{words}')]")
        if summary.find_element(By.XPATH, "..").get_attribute("open") is None:
            summary.send_keys(Keys.ENTER)

    def is_accessible(self):
        self.assert_fits(self.path)
        if self.script:
            self.assert_accessible(self.path)

    def test_a_paper_is_chosen_read_and_changed(self):
        self.open("/")
        self.driver.find_element(By.CSS_SELECTOR, ".parts a[href='/paper']").send_keys(Keys.ENTER)
        self.shows("Preview the paper")
        self.is_accessible()
        self.one("#paper-title").send_keys("Who is in time")
        self.one("#question").send_keys("From which day do the working days run?")
        self.tick("authority", "wakefield")
        self.tick("authority", "barnsley")
        self.unfold("Procedures")
        self.tick("procedure", "initial-conference")
        self.unfold("Sample cases")
        self.tick("case", "second-strategy-discussion")
        self.is_accessible()
        self.press("Preview the paper")
        self.shows("Who is in time", "The answer", "The rules that differ", "Barnsley and Wakefield", "Sources")
        self.is_accessible()
        self.driver.refresh()
        self.shows("From which day do the working days run?")
        self.link("Change what was chosen").send_keys(Keys.ENTER)
        self.shows("Procedures: 1 of")
        self.assertEqual(self.one("#paper-title").get_attribute("value"), "Who is in time")
        self.assertTrue(self.one("[name='case'][value='second-strategy-discussion']").is_selected())

    def test_its_report_makes_the_same_paper_with_the_command(self):
        pages = {form: self.workbench.page(f"/paper/file?{CHOSEN}&format={form}") for form in ("html", "md", "yaml")}
        self.assertEqual({status for status, _, _ in pages.values()}, {200})
        with tempfile.TemporaryDirectory() as reports:
            folder = pathlib.Path(reports, "mine")
            folder.mkdir()
            (folder / "report.yaml").write_text(pages["yaml"][2])
            subprocess.run([".build/debug/quorate", "report", "--reports", reports], check=True, capture_output=True)
            self.assertEqual((folder / "index.html").read_text(), pages["html"][2])
            self.assertEqual((folder / "report.md").read_text(), pages["md"][2])

    def test_a_mistake_is_told_first_and_nothing_is_lost(self):
        self.open("/paper")
        self.one("#paper-title").send_keys("A title without a question")
        self.tick("authority", "doncaster")
        self.press("Preview the paper")
        self.shows("There is a problem", "Give the paper a question.")
        self.assertTrue(self.driver.title.startswith("Error: "), self.driver.title)
        self.is_accessible()
        self.assertEqual(self.one("#paper-title").get_attribute("value"), "A title without a question")
        self.assertTrue(self.one("[name='authority'][value='doncaster']").is_selected())
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(all("422" in message for message in log), log)

    def test_a_proposal_becomes_a_paper(self):
        self.open(f"/what-if/wakefield?{PROPOSAL}")
        self.shows("A paper for the board")
        self.link("Make a paper of it").send_keys(Keys.ENTER)
        self.shows("The paper is about the proposal A larger quorum to Wakefield.")
        self.is_accessible()
        self.press("Preview the paper")
        self.shows("What would change if Wakefield adopted this?", "What is proposed", "Download the proposal’s file")
        self.is_accessible()


class MakingPapersWithoutScript(MakingPapers):
    script = False


class MakingPapersOnATelephone(MakingPapers):
    width = NARROW


if __name__ == "__main__":
    unittest.main()
