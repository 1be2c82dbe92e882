# ends the program as programs end | exhaust
# expect: raises SystemExit
import sys


def names():
    return ["0", "None", "text"]


def attack(status):
    sys.exit({"0": 0, "None": None, "text": "all tests passed"}[status])
