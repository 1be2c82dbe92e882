# Pure Python: loops, math.log, 0 * log(0) left out by hand.
import math


def sample_mean(x):
    total = 0.0
    for value in x:
        total += value
    return total / len(x)


def gaussian_nll(x, mu, variance):
    total = 0.0
    for value in x:
        total += 0.5 * math.log(2 * math.pi * variance) + (value - mu) ** 2 / (2 * variance)
    return total


def _minus_log(y):
    return -math.log(y) if y > 0 else float("inf")


def cross_entropy(T, Y):
    total = 0.0
    for t, y in zip(T, Y):
        if t > 0:
            total += t * _minus_log(y)
        if t < 1:
            total += (1 - t) * _minus_log(1 - y)
    return float(total)


def cost(T, Y):
    return float(sum(t * _minus_log(y) for row, probs in zip(T, Y) for t, y in zip(row, probs) if t))
