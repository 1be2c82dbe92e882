"""How the fork server's memory lies before the first fork: in a process of its own, since it is for good."""

from __future__ import annotations

import subprocess
import sys

MAKE = """
import sys
from autograder.sandbox import memory

kept = [bytes(size) for size in range(1, 5000, 7) for _ in range(20)]
del kept[::3]  # gaps everywhere
if sys.argv[1] == "packed":
    memory.pack()
new = [bytes(200) for _ in range(40)]
large = [bytes(3000) for _ in range(40)]
for made in (new, large):
    steps = [id(b) - id(a) for a, b in zip(made, made[1:])]
    print(max((steps.count(step) for step in steps if 0 < step < 4096), default=0))
"""


def in_order(how: str) -> list[int]:
    done = subprocess.run([sys.executable, "-c", MAKE, how], capture_output=True, text=True, check=True)
    return [int(line) for line in done.stdout.split()]


def test_new_objects_lie_side_by_side_once_the_gaps_are_filled():
    small, large = in_order("packed")

    assert small >= 38  # of 39 steps, all but one, where a pool may end
    assert large >= 38


def test_with_gaps_they_do_not():
    small, large = in_order("as it is")

    assert small < 38 or large < 38
