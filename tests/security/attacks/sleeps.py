# sleeps for years, as the clock of a worker tells it | exhaust
# expect: returns None
import time


def attack():
    time.sleep(10**9)
