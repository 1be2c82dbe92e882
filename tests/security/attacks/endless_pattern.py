# asks a regular expression that takes for ever | exhaust
# expect: stopped cpu
# slow
import re


def attack():
    return re.match("(a+)+$", "a" * 60 + "b")
