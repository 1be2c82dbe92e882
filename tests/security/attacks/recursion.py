# calls itself without end, with and without Python's limit | exhaust
# expect: raises RecursionError or stopped ended|memory|cpu
# slow
import sys


def deeper(n):
    return deeper(n + 1) + 1


def names():
    return ["with", "without"]


def attack(way):
    if way == "without":
        sys.setrecursionlimit(10**9)
    return deeper(0)
