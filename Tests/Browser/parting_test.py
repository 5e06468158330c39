"""A case where it matters: from a comparison, from a proposal, and as another exercise; with the script of the workbench, and without any."""

import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from workbench import BrowserTest

SAMPLE = "second-strategy-discussion"
QUESTION = "initial-conference.held-in-time"


class Partings(BrowserTest):
    def press(self, words):
        self.driver.find_element(By.XPATH, f"//main//button[contains(., '{words}')]").click()

    def is_accessible(self):
        if self.script:
            self.assert_accessible(self.path)
            self.assert_fits(self.path)

    def unfold(self, words):
        """Opens what is folded under a heading."""
        summary = self.driver.find_element(By.XPATH, f"//main//summary[contains(., '{words}')]")
        if summary.find_element(By.XPATH, "..").get_attribute("open") is None:
            summary.click()

    def test_a_case_that_parts_two_areas_is_compared(self):
        self.open(f"/compare/{SAMPLE}")
        self.unfold("Show me a case where it matters")
        Select(self.one("#part-one")).select_by_value("wakefield")
        Select(self.one("#part-other")).select_by_value("doncaster")
        Select(self.one("#part-question")).select_by_value(QUESTION)
        self.press("Show me a case where it matters")
        self.shows("Where Wakefield and Doncaster part", "They come to different answers", "There may be other ways", "quorate apart wakefield doncaster")
        self.is_accessible()
        self.press("Compare this case in full")
        self.shows("Wakefield and Doncaster part: held in time", "Was the initial conference held in time?")
        self.assertNotIn("North Wales:", self.one(".outcomes").text)

    def test_a_case_that_parts_two_areas_begins_one_of_ones_own(self):
        self.open(f"/apart?question={QUESTION}&one=wakefield&other=doncaster")
        self.shows("They come to different answers")
        self.press("Change this case")
        self.shows("Wakefield and Doncaster part: held in time")
        self.assertTrue(self.path.startswith("/change/own"), self.path)
        self.one("[name='fact.conference.date']")

    def test_one_area_twice_is_a_mistake(self):
        self.open(f"/apart?question={QUESTION}&one=wakefield&other=wakefield")
        self.shows("Choose two different areas")
        self.is_accessible()
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(all("422" in message for message in log), log)

    def test_where_one_answers_in_no_case(self):
        self.open("/apart?question=quoracy.quorate&one=wakefield&other=doncaster")
        self.shows("Doncaster answers in no case within these bounds.")

    def test_a_case_where_a_proposal_matters(self):
        self.open(
            "/what-if/wakefield?title=A+larger+quorum&change=quoracy.fewest&quoracy.fewest.how=value"
            "&quoracy.fewest.is=4&quoracy.fewest.because=Four+see+more.&quoracy.fewest.force=must"
        )
        self.shows("A case where it matters")
        Select(self.one("#part-question")).select_by_value("quoracy.quorate")
        self.press("Show me a case where it matters")
        self.shows("Where Wakefield and Wakefield as proposed part", "They come to different answers")
        self.is_accessible()
        self.press("Compare this case in full")
        self.shows("Wakefield stands here as it is and as proposed")

    def test_another_exercise_like_this_one(self):
        self.open("/train")
        Select(self.one("#part-one")).select_by_value("wakefield")
        Select(self.one("#part-other")).select_by_value("doncaster")
        Select(self.one("#part-question")).select_by_value(QUESTION)
        self.press("Make exercises")
        self.shows("Your predictions", "Where Wakefield and Doncaster part, exercise 1 of")
        for select in self.all("main select"):
            Select(select).select_by_index(1)
        self.press("Reveal")
        self.shows("You predicted", "Your score so far")
        self.is_accessible()

    def test_from_one_exercise_to_another_like_it(self):
        self.open("/train")
        for set_link in [link.get_attribute("href") for link in self.all(".sets a")]:
            self.driver.get(set_link + "/1")
            for select in self.all("main select"):
                Select(select).select_by_index(1)
            self.press("Reveal")
            self.shows("You predicted")
            another = self.driver.find_elements(By.PARTIAL_LINK_TEXT, "Another one like this")
            if another:
                another[0].click()
                self.shows("Your predictions", "exercise 1 of")
                return
        self.fail("No set has a first exercise on which two areas come to different answers.")


class PartingsWithoutScript(Partings):
    script = False


if __name__ == "__main__":
    unittest.main()
