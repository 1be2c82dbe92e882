# walks the stack to the caller's variables | read
# expect: returns nothing
import re
import sys

I = {}


def setup(info):
    I.update(info)


def attack():
    secret = re.compile(I["mark"] + "[0-9a-f]{16}")
    frame = sys._getframe()
    while frame:
        for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
            if secret.search(repr(value)[:10_000]):
                return "BREACH: " + repr(value)[:80]
        if "desired" in frame.f_locals or "reference" in frame.f_locals:
            return "BREACH: the test itself"
        frame = frame.f_back
    return "nothing"
