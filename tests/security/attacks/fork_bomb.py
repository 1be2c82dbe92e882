# starts processes without end | exhaust
# expect: refused
# through without: seccomp+landlock+uid
import os


def attack():
    for _ in range(20):
        if os.fork() == 0:
            os._exit(0)
    return "BREACH: twenty processes"
