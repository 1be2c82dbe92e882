# correct: a loop with the math module
import math


def gaussian_nll(x, mu, variance):
    J = 0.0
    for xi in x:
        J += 0.5 * math.log(2 * math.pi * variance)
        J += (xi - mu) ** 2 / (2 * variance)
    return J
