# wrong: terms in an array like x, cut to whole numbers when x holds integers
import numpy as np


def gaussian_nll(x, mu, variance):
    terms = np.zeros_like(x)
    for i in range(len(x)):
        terms[i] = 0.5 * np.log(2 * np.pi * variance) + (x[i] - mu) ** 2 / (2 * variance)
    return terms.sum()
