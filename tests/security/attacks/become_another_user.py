# becomes root, or anybody else | reach
# expect: refused
import os

WAYS = {
    "setuid": lambda: os.setuid(0),
    "setresuid": lambda: os.setresuid(0, 0, 0),
    "setgid": lambda: os.setgid(0),
    "setgroups": lambda: os.setgroups([0]),
}


def names():
    return list(WAYS)


def attack(way):
    return f"BREACH {WAYS[way]()}"
