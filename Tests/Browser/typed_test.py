"""What is typed into the form of a sample case and not sent yet is never lost, and can be dropped."""

import time
import unittest

from selenium.webdriver.common.keys import Keys

from workbench import NARROW, BrowserTest

PAGE = "/change/second-strategy-discussion"
DATE = "fact.conference.date"


class Typed(BrowserTest):
    def setUp(self):
        self.open("/glossary")
        self.driver.execute_script("sessionStorage.clear()")
        self.open(PAGE)
        self.told = self.value(DATE)

    def field(self, name):
        return self.one(f"[name='{name}']")

    def value(self, name):
        return self.field(name).get_attribute("value")

    def type(self, text):
        """Types over the date, and stays in the field: nothing is sent."""
        self.field(DATE).send_keys(Keys.CONTROL + "a", Keys.NULL, text)

    def holds(self, value):
        self.eventually(lambda: self.value(DATE) == value, f"The date is not “{value}”.")

    def restored(self, value):
        self.holds(value)
        self.shows("What you had typed here and not sent stands in the form again: ")
        self.assertIn("The conference", self.one("[data-restored-fields]").text)

    def nothing_kept(self):
        self.assertEqual(self.driver.execute_script("return Object.keys(sessionStorage)"), [])

    def test_reload(self):
        self.type("24 May 20")
        self.driver.refresh()
        self.restored("24 May 20")
        self.assert_accessible(PAGE)
        self.assert_fits(PAGE)

    def test_a_link_and_back(self):
        self.type("24 May 2023")
        self.link("Authorities").click()
        self.eventually(lambda: self.path == "/authorities", "The link leads nowhere.")
        self.driver.back()
        self.holds("24 May 2023")

    def test_a_link_by_keyboard_and_the_page_opened_anew(self):
        self.type("24 May 2")
        self.open("/glossary")
        self.open(PAGE)
        self.restored("24 May 2")

    def test_back_and_on_again(self):
        with self.answered():
            self.field(DATE).send_keys(Keys.CONTROL + "a", Keys.NULL, "24 May 2023", Keys.TAB)
        self.eventually(lambda: "set=" in self.path, "The change has no address.")
        self.nothing_kept()
        changed = self.path
        self.type("25 May 20")
        self.driver.back()
        self.eventually(lambda: self.path == PAGE, "Back leads elsewhere.")
        time.sleep(0.5)
        self.driver.forward()
        self.eventually(lambda: self.path == changed, "Forward leads elsewhere.")
        self.holds("25 May 20")

    def test_what_is_sent_is_no_longer_kept(self):
        self.type("24 May 20")
        self.driver.refresh()
        self.restored("24 May 20")
        with self.answered():
            self.field(DATE).send_keys("23", Keys.TAB)
        self.shows("moved by the last change")
        self.assertFalse(self.one("[data-restored]").is_displayed())
        self.nothing_kept()
        self.driver.refresh()
        self.holds("24 May 2023")

    def test_a_refused_form(self):
        self.driver.execute_script("arguments[0].value = 'x'.repeat(1100000)", self.field("fact.title"))
        self.type("24 May 2023")
        self.field(DATE).send_keys(Keys.TAB)
        self.shows("at most")
        self.driver.refresh()
        self.restored("24 May 2023")
        self.assertEqual(len(self.value("fact.title")), 1100000)
        log = [entry["message"] for entry in self.driver.get_log("browser")]
        self.assertTrue(log and all("413" in message for message in log), log)

    def test_boxes_and_choices(self):
        """A box and a choice come back as they were, also where their group is folded."""
        self.driver.execute_script(
            "const form = document.querySelector('form#facts'); form.removeAttribute('data-live');"
            "const box = form.querySelector('input[type=checkbox]:not(:checked)');"
            "const choice = [...form.querySelectorAll('select')].at(-1);"
            "box.checked = true; choice.selectedIndex = 1;"
            "for (const control of [box, choice]) control.dispatchEvent(new Event('change', {bubbles: true}));"
            "sessionStorage.setItem('test', JSON.stringify([box.id, choice.id]))"
        )
        self.driver.refresh()
        self.shows("stands in the form again")
        box, choice = self.driver.execute_script(
            "return JSON.parse(sessionStorage.getItem('test')).map((id) => document.getElementById(id))"
        )
        self.assertTrue(box.is_selected() and box.is_displayed() and choice.is_displayed())
        self.assertEqual(choice.get_property("selectedIndex"), 1)
        place = f"[id='{box.get_attribute('id')}']"
        self.driver.execute_script("sessionStorage.removeItem('test')")
        self.one("[data-drop]").send_keys(Keys.ENTER)
        self.assertFalse(self.one(place).is_selected())
        self.nothing_kept()

    def test_drop(self):
        self.type("24 May 20")
        self.driver.refresh()
        self.restored("24 May 20")
        self.one("[data-drop]").send_keys(Keys.ENTER)
        self.holds(self.told)
        self.assertFalse(self.one("[data-restored]").is_displayed())
        self.driver.refresh()
        self.holds(self.told)
        self.assertFalse(self.one("[data-restored]").is_displayed())


class TypedOnATelephone(Typed):
    width = NARROW


del BrowserTest  # It is no test of its own.

if __name__ == "__main__":
    unittest.main()
