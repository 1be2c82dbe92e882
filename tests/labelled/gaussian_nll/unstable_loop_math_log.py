# unstable: math.log(0) raises ValueError
import math


def gaussian_nll(x, mu, variance):
    likelihood = 1.0
    for v in x:
        likelihood *= math.exp(-((v - mu) ** 2) / (2 * variance)) / math.sqrt(2 * math.pi * variance)
    return -math.log(likelihood)
