# ends the fork server, and all workers with it | reach
# expect: refused
# through without: seccomp+landlock+uid
import os
import signal

I = {}


def setup(info):
    I.update(info)


def attack():
    os.kill(os.getppid(), signal.SIGTERM)
    return "BREACH: ended"
