# waits until the clock says that it is tomorrow | exhaust
# expect: stopped cpu
# slow
import time


def attack():
    until = time.monotonic() + 86400
    while time.monotonic() < until:
        pass
