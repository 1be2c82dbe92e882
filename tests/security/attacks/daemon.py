# leaves a process behind that survives it | exhaust
# expect: refused
# through without: seccomp+landlock+uid
import os
import select


def attack():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.close(3)
            select.poll().poll(60_000)
        os._exit(0)
    return "started"
