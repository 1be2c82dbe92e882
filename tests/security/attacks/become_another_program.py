# becomes another program | reach
# expect: refused
import os


def names():
    return ["execv", "execve", "fexecve"]


def attack(way):
    if way == "fexecve":
        os.execve(0, ["true"], {})
    os.execv("/bin/true", ["true"])
    return "BREACH"
