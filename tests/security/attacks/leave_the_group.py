# leaves its session, so that it is not killed with its group | reach
# expect: refused
import os

WAYS = {"setsid": os.setsid, "setpgid": lambda: os.setpgid(0, 1), "setpgrp": os.setpgrp}


def names():
    return ["setsid", "setpgid"]


def attack(way):
    return f"BREACH {WAYS[way]()}"
