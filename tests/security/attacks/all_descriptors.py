# uses up all descriptors | exhaust
# expect: refused
# through without: limits
import os


def attack():
    for _ in range(500):
        os.dup(1)
    return "BREACH: five hundred"
