# unstable: math.log(0) raises ValueError
from math import log


def cross_entropy(T, Y):
    s = 0
    for t, y in zip(T, Y):
        s += t * log(y) + (1 - t) * log(1 - y)
    return -s
