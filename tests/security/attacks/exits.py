# ends the process at once, with a status that says all is well | exhaust
# expect: stopped ended
import os


def attack():
    os._exit(0)
