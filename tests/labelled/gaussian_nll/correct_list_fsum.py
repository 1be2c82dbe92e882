# correct: a list and math.fsum
from math import fsum, log, pi


def gaussian_nll(x, mu, variance):
    terms = [(float(v) - mu) ** 2 / variance + log(2 * pi) + log(variance) for v in x]
    return fsum(terms) / 2
