# wrong: the cost goes on from call to call
import numpy as np


J = 0.0


def gaussian_nll(x, mu, variance):
    global J
    for v in x:
        J += 0.5 * np.log(2 * np.pi * variance) + (v - mu) ** 2 / (2 * variance)
    return J
