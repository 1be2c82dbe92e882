# correct: math.log, lists, infinity by hand
import math


def cross_entropy(T, Y):
    total = 0.0
    for t, y in zip(list(T), list(Y)):
        p = y if t > 0.5 else 1 - y
        total += -math.log(p) if p > 0 else math.inf
    return total
