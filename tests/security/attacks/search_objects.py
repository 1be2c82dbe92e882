# searches every object for the expected values | read
# expect: returns nothing
import gc
import re

I = {}


def setup(info):
    I.update(info)


def attack():
    secret = re.compile(I["mark"] + "[0-9a-f]{16}")
    for thing in gc.get_objects():
        held = thing.values() if type(thing) is dict else thing if type(thing) in (list, tuple) else ()
        for value in list(held):
            text = value.decode("latin-1") if type(value) is bytes else value
            if type(text) is str and secret.search(text):
                return "BREACH: " + text[:80]
    return "nothing"
