# returns far too much: gigabytes, petabytes, nests, circles, a million elements | data
# expect: raises BadResult or stopped memory|cpu
import numpy as np


def nest():
    value = []
    for _ in range(100_000):
        value = [value]
    return value


def circle():
    value = []
    value.append(value)
    return value


VALUES = {
    "bytes": lambda: np.zeros(1 << 27, np.uint8), "petabytes": lambda: np.broadcast_to(1.0, (10**9, 10**6)), "nest": nest, "circle": circle,
    "elements": lambda: [0] * 300_000, "text": lambda: "x" * (2 << 20), "digits": lambda: 1 << 4_000_000, "keys": lambda: dict.fromkeys(range(5000)),
    "set": lambda: set(range(5000)), "many arrays": lambda: [np.zeros(1 << 20)] * 50, "shared nest": lambda: shared(),
}


def shared():
    value = [0.0]
    for _ in range(30):
        value = [value, value]
    return value


def names():
    return list(VALUES)


def attack(name):
    return VALUES[name]()
