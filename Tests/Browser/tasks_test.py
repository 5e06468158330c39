"""The main task of each page, done as a person does it: with the script of the workbench, and again without any."""

import pathlib
import tempfile
import unittest

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from workbench import BrowserTest

SAMPLE = "second-strategy-discussion"


class Tasks(BrowserTest):
    """With the script: forms are sent when something in them changes."""

    def sent(self, button):
        """A form was changed: with the script it is on its way, without it a button sends it."""
        if not self.script:
            self.driver.find_element(By.XPATH, f"//main//button[contains(., '{button}')]").click()

    def is_accessible(self):
        """The page as the task has made it, which no link leads to."""
        if self.script:
            self.assert_accessible(self.path)

    def enter(self, field, text):
        field.send_keys(Keys.CONTROL + "a", Keys.NULL, text, Keys.TAB)

    # Authorities

    def test_find_a_rule_and_where_it_stands(self):
        self.open("/authorities")
        Select(self.one("#procedure")).select_by_value("quoracy")
        self.sent("Show")
        self.eventually(lambda: "procedure=quoracy" in self.path, "The address does not keep the filter.")
        self.shows("Wakefield", "silent")
        self.assertEqual(self.all("td a"), [])
        row = self.driver.find_element(By.XPATH, "//tr[th/a[contains(@href, 'quoracy.fewest')]]")
        self.assertIn("3 (must)", row.text)
        self.one("a", row).click()
        self.shows("at the words", "must", "How many must be represented")
        self.assertTrue(self.path.endswith("quoracy.fewest"))
        self.driver.back()
        self.eventually(lambda: "procedure=quoracy" in self.path, "The back button loses the filter.")
        self.assertEqual(Select(self.one("#procedure")).first_selected_option.get_attribute("value"), "quoracy")

    def test_take_a_table_along(self):
        """What is filtered is the file; a button that copies is there where there is a script, after a change of the page too."""
        self.open("/authorities")
        Select(self.one("#procedure")).select_by_value("quoracy")
        self.sent("Show")
        self.eventually(lambda: "procedure=quoracy" in self.path, "The address does not keep the filter.")
        self.shows("Download as CSV")
        self.assertEqual(len(self.all(".table-tools button")), 1 if self.script else 0)
        address = self.one(".table-tools a" if self.script else ".tables a").get_attribute("href")
        status, media, text = self.workbench.page(address.removeprefix(self.workbench.origin))
        self.assertEqual((status, media), (200, "text/csv"))
        self.assertIn("How many must be represented", text)

    def test_read_a_profile(self):
        self.open("/")
        self.link("Doncaster").click()
        self.shows("Child Protection Chair Handbook", "Initial conference")
        self.driver.find_element(By.XPATH, "//summary[contains(., 'Initial conference')]").click()
        self.shows("15 working days", "no later than 15 working days")

    # Compare

    def test_compare_a_sample_case(self):
        self.open("/compare")
        self.link("Two strategy discussions").click()
        self.shows("Was the initial conference held in time?", "2 working days late", "North Wales")
        reason = self.one("details summary")
        details = reason.find_element(By.XPATH, "..")
        self.assertIsNone(details.get_attribute("open"))
        reason.click()
        self.assertIsNotNone(details.get_attribute("open"))
        self.assertGreater(len(self.all("svg[role=img]")), 0)

    def test_say_why_two_differ(self):
        self.open(f"/compare/{SAMPLE}")
        Select(self.one("#one")).select_by_value("wakefield")
        Select(self.one("#other")).select_by_value("barnsley")
        self.driver.find_element(By.XPATH, "//button[contains(., 'Show why they differ')]").click()
        self.eventually(lambda: "one=wakefield&other=barnsley" in self.path, "The address does not keep the question.")
        self.shows("Because of one clause", "Booking a Conference")
        self.is_accessible()

    def test_compare_fewer_authorities(self):
        self.open(f"/compare/{SAMPLE}")
        for box in self.all("input[name=authority]"):
            name = box.get_attribute("value")
            if name in ("barnsley", "doncaster") and not box.is_selected():
                self.one(f"input[name=authority][value={name}]").click()
        if self.one("input[name=authority][value=wakefield]").is_selected():
            self.one("input[name=authority][value=wakefield]").click()
        self.sent("Show")
        self.eventually(lambda: "authority=barnsley" in self.path, "The address does not keep the choice.")

    def test_open_a_case_of_ones_own(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "mine.yaml")
            text = pathlib.Path("Cases/divided-equally.yaml").read_text()
            file.write_text(text.replace("divided-equally", "mine").replace("Two for a plan and two against", "A tie of ours"))
            self.open("/compare")
            self.one("input[type=file]").send_keys(str(file))
            self.driver.find_element(By.XPATH, "//main//button[contains(., 'Compare this case')]").click()
            self.shows("A tie of ours", "casting vote")
            self.is_accessible()
        self.driver.find_element(By.XPATH, "//main//button[contains(., 'Change this case')]").click()
        self.shows("Your case: A tie of ours", "Nothing is changed yet.")
        self.is_accessible()

    def test_a_case_that_cannot_be_read_is_not_lost(self):
        self.open("/compare")
        self.one("textarea[name=yaml]").send_keys("case: 1\nid: mine\ntitle: Mine\nconference: { kind: intial }\n")
        self.driver.find_element(By.XPATH, "//main//button[contains(., 'Compare this case')]").click()
        self.shows("Line 4, column 21", "Did you mean ‘initial’?")
        self.is_accessible()
        self.assertIn("kind: intial", self.one("textarea[name=yaml]").get_attribute("value"))
        # The browser itself notes that the answer was no success, and nothing else.
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(all("422" in message for message in log), log)

    def test_an_address_that_leads_nowhere(self):
        self.open("/compare/nowhere")
        self.shows("There is nothing here")
        self.is_accessible()
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(all("404" in message for message in log), log)

    # Change the case

    def unfold(self, field):
        """Opens whatever a field of the form is folded into."""
        for details in reversed(field.find_elements(By.XPATH, "ancestor::details")):
            if details.get_attribute("open") is None:
                details.find_element(By.TAG_NAME, "summary").click()

    def test_change_a_date_and_undo(self):
        self.open(f"/change/{SAMPLE}")
        self.shows("Nothing is changed yet.")
        field = self.one("[name='fact.conference.date']")
        self.unfold(field)
        self.assertEqual(field.get_attribute("value"), "2023-05-17")
        self.enter(field, "2023-05-15")
        self.sent("Show what moves")
        self.shows("moved by the last change", "Moved by the last change")
        self.assertIn("set=conference.date", self.path)
        changed = self.path
        self.driver.find_element(By.XPATH, "//button[contains(., 'Undo the last change')]").click()
        self.shows("Nothing is changed yet.")
        self.assertEqual(self.one("[name='fact.conference.date']").get_attribute("value"), "2023-05-17")
        self.open(changed)
        self.shows("Moved by the last change")
        self.assertEqual(self.one("[name='fact.conference.date']").get_attribute("value"), "2023-05-15")

    def test_a_mistake_stands_at_its_field(self):
        self.open(f"/change/{SAMPLE}")
        field = self.one("[name='fact.conference.date']")
        self.unfold(field)
        self.enter(field, "soon")
        self.sent("Show what moves")
        self.shows("What cannot be read")
        self.is_accessible()
        field = self.one("[name='fact.conference.date']")
        self.assertEqual(field.get_attribute("value"), "soon")
        self.assertEqual(field.get_attribute("aria-invalid"), "true")
        described = field.get_attribute("aria-describedby").split()
        self.assertIn("2023", " ".join(self.driver.find_element(By.ID, name).text for name in described))
        self.one(".error-summary a").click()
        self.eventually(
            lambda: self.driver.switch_to.active_element.get_attribute("name") == "fact.conference.date",
            "The summary does not lead to the field.",
        )

    # Train

    def test_predict_then_reveal(self):
        self.open("/train")
        self.one(".sets a").click()
        self.one(".exercises a").click()
        self.shows("Your predictions")
        self.driver.find_element(By.XPATH, "//button[contains(., 'Reveal')]").click()
        self.shows("Some predictions are missing")
        self.is_accessible()
        for select in self.all("main select"):
            Select(select).select_by_index(1)
        self.driver.find_element(By.XPATH, "//button[contains(., 'Reveal')]").click()
        self.shows("right", "You predicted", "Your score so far")
        self.is_accessible()
        self.link("Score sheet").click()
        self.shows("Score sheet", "Results")

    # What if

    def test_propose_another_quorum(self):
        self.open("/what-if")
        self.link("Wakefield").click()
        chooser = self.one("#chooser")
        if chooser.get_attribute("open") is None:
            self.one("summary", chooser).click()
        section = self.one("#clauses-quoracy")
        if section.get_attribute("open") is None:
            self.one("summary", section).click()
        self.one("input[name=change][value='quoracy.fewest']").click()
        self.sent("Add the ticked clauses")
        self.eventually(lambda: self.one("[name='quoracy.fewest.is']"), "The clause has no form.")
        choice = self.one("[name='quoracy.fewest.how'][value=value]")
        if not choice.is_selected():
            with self.answered():
                choice.click()
        for name, text in (("quoracy.fewest.is", "4"), ("quoracy.fewest.because", "Four see more."), ("title", "A larger quorum")):
            with self.answered():
                self.enter(self.one(f"[name='{name}']"), text)
        self.sent("See what would change")
        self.shows("What would change", "4 different agencies are needed")
        self.is_accessible()
        self.assertIn("quoracy.fewest.is=4", self.path)


class TasksWithoutScript(Tasks):
    script = False


class Answers(BrowserTest):
    """What the script does with answers that come late, come refused, or do not come."""

    def change_a_date(self):
        self.open(f"/change/{SAMPLE}")
        field = self.one("[name='fact.conference.date']")
        for details in reversed(field.find_elements(By.XPATH, "ancestor::details")):
            if details.get_attribute("open") is None:
                details.find_element(By.TAG_NAME, "summary").click()
        field.send_keys(Keys.CONTROL + "a", Keys.NULL, "2023-05-15")
        return field

    def test_a_press_is_not_lost_while_an_answer_comes(self):
        self.change_a_date()
        undo = self.driver.find_element(By.LINK_TEXT, "Choose another case")
        ActionChains(self.driver).click_and_hold(undo).pause(0.6).release().perform()
        self.eventually(lambda: self.path == "/change", "The link was not followed.")

    def test_a_button_counts_where_no_answer_comes(self):
        self.change_a_date().send_keys(Keys.TAB)
        self.shows("moved by the last change")
        self.driver.execute_script("window.fetch = () => Promise.reject(new TypeError('nobody there'))")
        self.driver.find_element(By.XPATH, "//button[contains(., 'Undo the last change')]").click()
        self.shows("Nothing is changed yet.")

    def test_a_form_that_is_refused_stays(self):
        field = self.change_a_date()
        self.driver.execute_script("arguments[0].value = 'x'.repeat(1100000)", field)
        self.driver.find_element(By.XPATH, "//button[contains(., 'Show what moves')]").click()
        self.shows("at most")
        self.assertEqual(len(self.one("[name='fact.conference.date']").get_attribute("value")), 1100000)
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(log and all("413" in message for message in log), log)


class Keyboard(BrowserTest):
    """Nothing but the keyboard."""

    def press(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    @property
    def focus(self):
        return self.driver.switch_to.active_element

    def test_the_first_key_skips_to_the_content(self):
        self.open("/authorities")
        self.press(Keys.TAB)
        self.assertIn("Skip", self.focus.text)
        self.press(Keys.ENTER)
        self.press(Keys.TAB)
        self.assertTrue(self.driver.execute_script("return document.getElementById('main').contains(document.activeElement)"))

    def test_every_control_is_reached_and_seen(self):
        for path in ("/", "/authorities", "/new", "/compare", f"/compare/{SAMPLE}", "/train", "/what-if", "/transcribe", f"/change/{SAMPLE}"):
            with self.subTest(path):
                self.open(path)
                wanted = self.driver.execute_script(
                    "return [...document.querySelectorAll('a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary')]"
                    ".filter((e) => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})).length"
                )
                reached, unseen = set(), []
                while len(reached) < 60:
                    self.press(Keys.TAB)
                    element = self.focus
                    if element.tag_name == "body" or element.id in reached:
                        break
                    reached.add(element.id)
                    if not self.driver.execute_script(
                        "const style = getComputedStyle(arguments[0]);"
                        "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none'",
                        element,
                    ):
                        unseen.append(element.get_attribute("outerHTML")[:120])
                self.assertGreaterEqual(len(reached), min(wanted, 60))
                self.assertEqual(unseen, [], f"{path}: the focus cannot be seen")

    def test_a_fact_is_changed_and_the_focus_stays(self):
        self.open(f"/change/{SAMPLE}")
        field = self.one("[name='fact.conference.date']")
        for details in reversed(field.find_elements(By.XPATH, "ancestor::details")):
            if details.get_attribute("open") is None:
                summary = details.find_element(By.TAG_NAME, "summary")
                self.driver.execute_script("arguments[0].focus()", summary)
                self.press(Keys.ENTER)
        self.driver.execute_script("arguments[0].focus()", field)
        self.press(Keys.END, *[Keys.BACKSPACE] * 10, "2023-05-15", Keys.TAB)
        # Asked in one go: the page may be replaced while it is asked, and the element that had the focus with it.
        focused = "return document.activeElement.id"
        name = self.driver.execute_script(focused)
        self.assertTrue(name.startswith("fact."))
        self.shows("moved by the last change")
        self.assertEqual(self.driver.execute_script(focused), name)
        self.assertIn("moved", self.one("#announcement").get_attribute("textContent"))


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
