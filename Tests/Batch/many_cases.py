"""Many cases for tests: the sample cases again and again, each copy moved to other days, with some lines damaged.

    many_cases.py QUORATE COUNT DAMAGED-IN-A-HUNDRED > cases.jsonl

The same arguments give the same bytes. Among the copies each day keeps its distance from the others, so that a copy is as possible as its
original, and falls on other weekdays and holidays.
"""

import datetime
import random
import re
import subprocess
import sys

DAY = re.compile(rb"\b(\d{4})-(\d\d)-(\d\d)\b")
ID = re.compile(rb'"id": "([a-z0-9-]+)"')

# The ways in which a line is damaged. Each gets a line and chance, and gives one that is no case.
DAMAGES = {
    "cut off": lambda line, chance: line[: chance.randrange(1, len(line) - 1)],
    "begun late": lambda line, chance: line[chance.randrange(1, 12) :],
    "no JSON": lambda line, chance: b"ERROR 504: upstream timed out",
    "no UTF-8": lambda line, chance: line.replace(b'"title": "', b'"title": "\xff\xfe', 1),
    "an unknown key": lambda line, chance: line.replace(b'"id"', b'"surname": "Nobody", "id"', 1),
    "a key twice": lambda line, chance: line.replace(b'"id"', b'"title": "Again", "id"', 1),
    "no id": lambda line, chance: ID.sub(b'"id": null', line, count=1),
    "an impossible day": lambda line, chance: line.replace(b'"conference": {', b'"told-on": "2023-02-30", "conference": {', 1),
    "another form": lambda line, chance: line.replace(b'"case": 1', b'"case": 7', 1),
    "two in one": lambda line, chance: line + line,
    "a NUL": lambda line, chance: line.replace(b'"title": "', b'"title": "\0', 1),
}


def moved(line, days):
    """The case, all its days so many days later."""

    def later(found):
        day = datetime.date(*map(int, found.groups())) + datetime.timedelta(days)
        return day.isoformat().encode()

    return DAY.sub(later, line)


def cases(quorate, count, damaged=0.0, seed=1):
    """So many lines, each with the way in which it is damaged; nil of a good one. That share of them is damaged, at least one each way."""
    chance = random.Random(seed)
    made = subprocess.run([quorate, "batch", "Cases", "--format", "cases"], check=True, capture_output=True)
    samples = made.stdout.splitlines()
    ways = list(DAMAGES)
    bad = chance.sample(range(count), round(count * damaged)) if damaged else []
    bad = {place: ways[number % len(ways)] for number, place in enumerate(bad)}
    for place in range(count):
        # Back by up to three years, so that nobody is born after a day that the reader of cases still takes.
        line = moved(samples[place % len(samples)], -chance.randrange(1_000))
        line = ID.sub(rb'"id": "\1-%d"' % place, line, count=1)
        way = bad.get(place)
        yield (DAMAGES[way](line, chance) if way else line), way


if __name__ == "__main__":
    for line, _ in cases(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]) / 100):
        sys.stdout.buffer.write(line + b"\n")
