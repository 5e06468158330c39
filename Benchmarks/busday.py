"""Adds working days with numpy, for comparison: busday.py INPUT OUTPUT ROUNDS

INPUT holds 32-bit integers: how many holidays, the holidays, how many dates, the dates (both as days since 1970), and
for each date how many working days to add. OUTPUT gets the median time of a round in microseconds, then the results.

`roll="preceding"` takes a date that is no working day back to the last one before it. From there, and from a working
day itself, the n-th working day on is the n-th strictly after the date: what `WorkingCalendar` counts for n of 1 or more.
"""

import statistics
import sys
import time

import numpy as np


def main(source, target, rounds):
    numbers = np.fromfile(source, dtype=np.int32)
    holidays, numbers = numbers[1 : 1 + numbers[0]], numbers[1 + numbers[0] :]
    count = numbers[0]
    # All that can be done beforehand is: types converted, the calendar made, room for the results set aside.
    dates = numbers[1 : 1 + count].astype("datetime64[D]")
    steps = numbers[1 + count : 1 + 2 * count].astype(np.int64)
    calendar = np.busdaycalendar(holidays=holidays.astype("datetime64[D]"))
    results = np.empty_like(dates)
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        np.busday_offset(dates, steps, roll="preceding", busdaycal=calendar, out=results)
        times.append(time.perf_counter_ns() - start)
    microseconds = np.array([statistics.median(times) // 1000], dtype=np.int32)
    np.concatenate([microseconds, results.astype(np.int32)]).tofile(target)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
