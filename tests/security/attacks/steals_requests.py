# reads the grader's requests in the worker's place, and answers for it | forge
# expect: stopped wall|ended|protocol or returns
# slow
import os
import select


def attack():
    poll = select.poll()
    poll.register(3, select.POLLIN)
    while poll.poll(4_000):
        os.read(3, 1 << 16)
    return 1
