# loops with the math module, one sample after another; right
import math


def sample_mean(x):
    total = 0
    n = 0
    for value in x:
        total = total + value
        n = n + 1
    return total / n


def gaussian_nll(x, mu, variance):
    # every sample brings its constant and its square
    J = 0
    for value in x:
        J += 0.5 * math.log(2 * math.pi * variance)
        J += (value - mu) ** 2 / (2 * variance)
    return J


def minus_log(p):
    if p <= 0:
        return float("inf")
    return -math.log(p)


def cross_entropy(T, Y):
    J = 0
    for t, y in zip(T, Y):
        if t == 1:
            J += minus_log(y)
        else:
            J += minus_log(1 - y)
    return J


def cost(T, Y):
    J = 0
    for row_t, row_y in zip(T, Y):
        for t, y in zip(row_t, row_y):
            if t == 1:
                J += minus_log(y)
    return J
