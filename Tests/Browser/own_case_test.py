"""A case of one's own: told in the short form by keyboard, never lost, and taken to every page; with the script and without."""

import pathlib
import tempfile
import time
import unittest

from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from workbench import NARROW, WIDE, BrowserTest


class OwnCaseTest(BrowserTest):
    """What the tests of one's own case have in common."""

    def button(self, text):
        return self.driver.find_element(By.XPATH, f"//main//button[contains(., '{text}')]")

    def field(self, name):
        return self.one(f"[name='{name}']")

    def tell(self, name, *keys):
        """Types into a field, or chooses by its first letters, and leaves it; without the script a button sends it later."""
        with self.answered():
            self.field(name).send_keys(*keys, Keys.TAB)

    def value(self, name):
        return self.field(name).get_attribute("value")

    def show(self):
        if self.script:
            return
        old = self.one("main")
        self.button("Show what moves").send_keys(Keys.ENTER)

        def is_gone():
            try:
                old.is_enabled()
                return False
            except StaleElementReferenceException:
                return True

        self.eventually(is_gone, "No answer came.")

    def side(self, label):
        """What somebody is said to think, of those who are named in the case."""
        for group in self.all("fieldset.side"):
            if label in self.one("legend", group).get_attribute("textContent"):
                chosen = [box.get_attribute("value") for box in self.all("input", group) if box.is_selected()]
                return chosen[0]
        return None

    def think(self, label, value):
        """Says what somebody thinks, with one press."""
        for group in self.all("fieldset.side"):
            if label in self.one("legend", group).get_attribute("textContent"):
                with self.answered():
                    self.one(f"input[value='{value}']", group).send_keys(Keys.SPACE)
                return

    def begin_a_tie(self):
        self.open("/new")
        self.tell("fact.title", Keys.CONTROL + "a", Keys.NULL, "A tie of ours")
        self.tell("fact.conference.kind", "an i")
        self.tell("fact.conference.date", "14 May 2026")
        for person in ("chair", "social-worker", "police-officer", "health-visitor", "teacher"):
            self.tell(f"usual.{person}.came", "yes")
        self.show()
        for name, answer in (("others-attended", "no"), ("views.0.consensus", "no"), ("views.0.chair-for-plan", "yes")):
            self.tell(f"fact.{name}", answer)
        for label, side in (("social worker", "for-plan"), ("police", "for-plan"), ("health", "against-plan"), ("teacher", "against-plan")):
            self.think(label, side)
        self.show()


class OwnCase(OwnCaseTest):
    """By keyboard alone."""

    def test_from_the_first_page_to_a_comparison(self):
        self.open("/")
        self.link("New case").send_keys(Keys.ENTER)
        self.begin_a_tie()
        self.shows("Your case: A tie of ours")
        self.button("Compare this case in full").send_keys(Keys.ENTER)
        self.shows("for a plan social worker and police officer; against a plan health visitor and teacher", "casting vote")
        if not self.script:
            self.shows("Nothing of this case is kept, since your browser runs no script")

    def test_one_press_changes_what_somebody_thinks(self):
        self.begin_a_tie()
        self.think("teacher", "for-plan")
        self.show()
        self.eventually(lambda: self.side("teacher") == "for-plan", "The teacher did not change sides.")
        self.assertNotIn("cannot be read", self.text)
        self.think("teacher", "")
        self.show()
        self.eventually(lambda: self.side("teacher") == "", "What the teacher thinks is still told.")

    def test_every_page_takes_the_case_on(self):
        self.begin_a_tie()
        for label, told in (
            ("Make exercises of it", "Make exercises: A tie of ours"), ("Try other rules on it", "They are tried on one case"),
            ("Compare this case in full", "At a glance"), ("See what is due in one area", "Your area"),
            ("Present it to a group", "answered differently"),
        ):
            self.button(label).send_keys(Keys.ENTER)
            self.shows(told)
        self.button("Leave the presentation").send_keys(Keys.ENTER)
        self.shows("At a glance")
        self.button("Change this case").send_keys(Keys.ENTER)
        self.shows("Your case: A tie of ours")
        self.assertEqual(self.value("fact.conference.date"), "14 May 2026")

    def test_a_mistake_stays_at_its_field_wherever_one_goes(self):
        self.begin_a_tie()
        self.field("fact.conference.date").send_keys(Keys.CONTROL + "a", Keys.NULL, "30 February 2026")
        self.button("Compare this case in full").send_keys(Keys.ENTER)
        self.shows("There is no such day")
        self.assertEqual(self.value("fact.conference.date"), "30 February 2026")
        self.assertEqual(self.value("fact.title"), "A tie of ours")

    def test_begin_with_a_sample_case(self):
        self.open("/new")
        self.link("Begin with a sample case").send_keys(Keys.ENTER)
        Select(self.one("#topic")).select_by_visible_text("Minutes")
        if not self.script:
            self.button("Find").send_keys(Keys.ENTER)
        self.eventually(lambda: "topic=minutes" in self.path, "The topic is not looked for.")
        self.one("a[href='/new?from=from-decision-to-minutes']").send_keys(Keys.ENTER)
        self.shows("New case")
        self.tell("fact.title", Keys.CONTROL + "a", Keys.NULL, "Ours")
        self.show()
        self.shows("Your case: Ours")

    def test_what_if_says_itself_what_is_wrong_with_a_case(self):
        self.open("/what-if/wakefield")
        self.one("#own-case > summary").send_keys(Keys.ENTER)
        self.one("#own-case textarea").send_keys("case: 1\nid: ours\nnmae: x\n")
        self.button("Try it on this case").send_keys(Keys.ENTER)
        self.shows("What if Wakefield had other rules?", "What is wrong with the case", "Line 3, column 1")
        self.assertIn("nmae: x", self.one("#own-case textarea").get_attribute("value"))
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(all("422" in message for message in log), log)

    def test_a_file_is_opened_again(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "ours.yaml")
            file.write_text(pathlib.Path("Cases/divided-equally.yaml").read_text().replace("id: divided-equally", "id: ours"))
            self.open("/change")
            self.one("input[type=file]").send_keys(str(file))
            self.button("Change this case").send_keys(Keys.ENTER)
            self.shows("Your case: Two for a plan and two against")
            self.assertEqual(self.side("teacher"), "against-plan")


class OwnCaseWithoutScript(OwnCase):
    script = False


class Kept(OwnCaseTest):
    """Nothing that was typed is lost."""

    def holds(self, name, value):
        self.eventually(lambda: self.value(name) == value, f"{name} is not “{value}”.")

    def test_reload(self):
        self.begin_a_tie()
        self.field("fact.conference.starts").send_keys("10:0")
        self.driver.refresh()
        self.holds("fact.conference.starts", "10:0")
        self.holds("fact.title", "A tie of ours")
        self.eventually(lambda: self.side("teacher") == "against-plan", "Who is for what is lost.")

    def test_before_anything_was_sent(self):
        self.open("/new")
        self.field("fact.conference.starts").send_keys("10:00")
        self.driver.refresh()
        self.holds("fact.conference.starts", "10:00")

    def test_a_link_and_back(self):
        self.begin_a_tie()
        self.field("fact.conference.starts").send_keys("10:00")
        self.driver.execute_script("document.querySelector('nav a[href=\"/train\"]').click()")
        self.shows("Present a case to a room")
        self.driver.back()
        self.holds("fact.conference.starts", "10:00")

    def test_on_to_other_pages_and_back_again(self):
        self.begin_a_tie()
        place = self.path
        self.button("Compare this case in full").click()
        self.shows("At a glance")
        self.one("#mine").send_keys("Wake", Keys.TAB)
        self.shows("Wakefield (mine)")
        self.assertEqual(self.one("nav a[aria-current]").text, "Compare")
        self.link("Doncaster").click()
        self.shows("Child Protection Chair Handbook")
        self.driver.back()
        self.shows("At a glance", "Wakefield (mine)")
        self.driver.refresh()
        self.shows("At a glance", "Wakefield (mine)")
        while self.path != place:
            self.driver.back()
            time.sleep(0.3)
        self.holds("fact.title", "A tie of ours")

    def test_a_refused_form(self):
        self.begin_a_tie()
        self.driver.execute_script("arguments[0].value = 'x'.repeat(1100000)", self.field("fact.title"))
        self.button("Show what moves").click()
        self.shows("at most")
        self.assertEqual(len(self.value("fact.title")), 1100000)
        self.assertEqual(self.side("teacher"), "against-plan")
        self.driver.refresh()
        self.holds("fact.conference.date", "14 May 2026")
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(log and all("413" in message for message in log), log)

    def test_a_closed_tab(self):
        self.begin_a_tie()
        self.field("fact.conference.starts").send_keys("10:00")
        closed = self.driver.current_window_handle
        self.driver.switch_to.new_window("tab")
        other = self.driver.current_window_handle
        self.driver.switch_to.window(closed)
        self.driver.close()
        self.driver.switch_to.window(other)
        self.open("/new")
        self.shows("Kept in this browser")
        self.link("A tie of ours").click()
        self.holds("fact.conference.starts", "10:00")

    def test_two_cases_do_not_meet(self):
        self.begin_a_tie()
        first = self.path
        self.open("/new")
        self.tell("fact.title", Keys.CONTROL + "a", Keys.NULL, "Another of ours")
        self.shows("Your case: Another of ours")
        self.assertNotEqual(self.path, first)
        self.open(first)
        self.holds("fact.title", "A tie of ours")

    def test_forget(self):
        self.begin_a_tie()
        place = self.path
        self.button("Forget this case").click()
        self.shows("New case")
        self.open(place)
        self.shows("This browser keeps none under it")
        self.assertEqual(self.driver.execute_script("return Object.keys(localStorage)"), [])

    def test_a_text_that_cannot_be_read(self):
        self.open("/compare")
        self.one("textarea[name=yaml]").send_keys("case: 1\nid: ours\nnmae: x\n")
        self.button("Compare this case").click()
        self.shows("This case cannot be read")
        self.link("All cases").click()
        self.shows("A case of your own")
        self.assertIn("nmae: x", self.one("textarea[name=yaml]").get_attribute("value"))
        self.driver.get_log("browser")

    def setUp(self):
        self.open("/glossary")
        self.driver.execute_script("localStorage.clear(); sessionStorage.clear()")


class Seen(OwnCaseTest):
    """Everybody can read the pages of a case of one's own."""

    width = WIDE

    def test_pages(self):
        self.begin_a_tie()
        pages = [self.path]
        for label in ("Make exercises of it", "Try other rules on it", "Compare this case in full", "See what is due in one area", "Present it to a group"):
            self.open(pages[0])
            self.shows("Your case: A tie of ours")
            self.button(label).click()
            self.eventually(lambda: self.path not in pages, "No other page came.")
            pages.append(self.path)
        for path in pages + ["/new"]:
            with self.subTest(path):
                self.open(path)
                self.eventually(lambda: not self.all("[data-resume]"), "The case did not come.")
                self.assert_accessible(path)
                self.assert_fits(path)


class SeenOnATelephone(Seen):
    width = NARROW


class SeenInTheDark(Seen):
    dark = True


del BrowserTest, OwnCaseTest  # They are no tests of their own.

if __name__ == "__main__":
    unittest.main()
