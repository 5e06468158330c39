"""The workbench that the tests ask, and the browser in which they open it."""

import contextlib
import importlib.resources
import json
import re
import subprocess
import time
import unittest
import urllib.parse
import urllib.request
from html.parser import HTMLParser

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text()
WIDE, NARROW = 1280, 375


class Workbench:
    """The program as it is built, at a port of its own choice."""

    def __init__(self):
        self.process = subprocess.Popen(
            [".build/debug/quorate-workbench", "--port", "0"], stdout=subprocess.PIPE, text=True
        )
        line = self.process.stdout.readline()
        self.origin = re.search(r"http://\S+(?=/)", line).group()

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def page(self, path):
        """The status and the text at a path, without a browser."""
        try:
            with urllib.request.urlopen(self.origin + path) as answer:
                return answer.status, answer.headers.get_content_type(), answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers.get_content_type(), error.read().decode()


class Links(HTMLParser):
    """The addresses to which a page leads."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        address = dict(attributes).get("href")
        if tag == "a" and address and not address.startswith("#"):
            self.found.append(urllib.parse.urldefrag(address).url)


def browser(width=WIDE, script=True, dark=False):
    """A browser of a width, with its logs of messages and requests kept."""
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width == NARROW},
    )
    if dark:
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
        )
    return driver


class BrowserTest(unittest.TestCase):
    """A test with a workbench, which ends by looking at what the browser logged."""

    width, script, dark = WIDE, True, False

    @classmethod
    def setUpClass(cls):
        cls.workbench = Workbench()
        cls.addClassCleanup(cls.workbench.stop)
        cls.driver = browser(cls.width, cls.script, cls.dark)
        cls.addClassCleanup(cls.driver.quit)

    def tearDown(self):
        """No page may have written an error to the console, or asked anybody but the workbench."""
        errors = [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] != "INFO"]
        self.assertEqual(errors, [])
        strangers = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            url = message["params"]["request"]["url"]
            if not url.startswith((*self.own, "data:", "blob:", "about:")):
                strangers.append(url)
        self.assertEqual(strangers, [])

    @property
    def own(self):
        """How addresses begin that a page may ask for."""
        return [self.workbench.origin + "/"]

    def open(self, path):
        self.driver.get(self.workbench.origin + path)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.workbench.origin)

    def one(self, selector, within=None):
        return (within or self.driver).find_element(By.CSS_SELECTOR, selector)

    def all(self, selector, within=None):
        return (within or self.driver).find_elements(By.CSS_SELECTOR, selector)

    def link(self, text):
        return self.driver.find_element(By.PARTIAL_LINK_TEXT, text)

    @property
    def text(self):
        """What the main part says, read in one step: the script may put another in its place at any time."""
        return self.driver.execute_script("return document.getElementById('main').innerText")

    def eventually(self, condition, what):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                if condition():
                    return
            except WebDriverException:  # The page is changing under the question.
                pass
            time.sleep(0.05)
        self.fail(f"{what}\n{self.path}\n{self.text[:1500]}")

    def shows(self, *words):
        for word in words:
            self.eventually(lambda: word in self.text, f"The page does not say “{word}”.")

    @contextlib.contextmanager
    def answered(self):
        """With the script, whatever is done within is sent, and its answer put in the place of the main part."""
        if self.script:
            self.driver.execute_script("document.getElementById('main').dataset.old = 'yes'")
        yield
        if self.script:
            self.eventually(lambda: not self.all("main[data-old]"), "No answer came.")

    def assert_accessible(self, path):
        """axe-core, with all its rules but those that are experimental, finds nothing."""
        self.driver.execute_script(AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            # A page that was opened from a folder may not be asked for its own style sheet by a script.
            "axe.run(document, {resultTypes: ['violations'], preload: location.protocol !== 'file:'}).then((result) => done(result.violations), (error) => done([String(error)]))"
        )
        violations = [
            (rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) if isinstance(rule, dict) else rule
            for rule in found
        ]
        self.assertEqual(violations, [], path)

    def assert_fits(self, path):
        """Nothing reaches beyond the right edge of the window."""
        wide = self.driver.execute_script("return document.documentElement.scrollWidth - window.innerWidth")
        self.assertLessEqual(wide, 0, f"{path} is {wide} pixels too wide")
