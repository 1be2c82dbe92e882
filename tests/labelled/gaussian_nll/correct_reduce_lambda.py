# odd form: functools.reduce over the samples, standardised first
from functools import reduce
from math import log, pi


def gaussian_nll(x, mu, variance):
    half_constant = (log(2 * pi) + log(variance)) / 2
    return reduce(lambda acc, xi: acc + half_constant + (xi - mu) ** 2 / (2 * variance), x, 0.0)
