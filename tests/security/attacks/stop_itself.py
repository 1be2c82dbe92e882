# stops itself, so that nobody gets an answer | reach
# expect: refused
import os
import signal


def names():
    return ["stop", "kill"]


def attack(way):
    os.kill(os.getpid(), signal.SIGSTOP if way == "stop" else signal.SIGKILL)
    return "BREACH"
