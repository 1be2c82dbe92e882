# waits for what never comes | exhaust
# expect: stopped wall
# slow
import select


def attack():
    select.poll().poll(600_000)
