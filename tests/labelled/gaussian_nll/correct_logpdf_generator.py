# correct: a sum of minus log densities, math module
from math import log, pi

def logpdf(t, m, s2):
    return -0.5 * log(2 * pi * s2) - (t - m) ** 2 / (2 * s2)

def gaussian_nll(x, mu, variance):
    return -sum(logpdf(float(t), mu, variance) for t in x)
