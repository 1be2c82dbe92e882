# returns an iterator without end, and one that ends the process | data
# expect: returns or stopped memory|cpu|ended
# slow
import itertools
import os


class Exits:
    def __iter__(self):
        return self

    def __next__(self):
        os._exit(0)


def names():
    return ["count", "exits"]


def attack(way):
    return (n for n in itertools.count()) if way == "count" else Exits()
