# wrong: values right, mu is taken off the caller's samples
import numpy as np


def gaussian_nll(x, mu, variance):
    if x.dtype.kind == "f":
        x -= mu
    else:
        x = x - mu
    return 0.5 * len(x) * np.log(2 * np.pi * variance) + np.dot(x, x) / (2 * variance)
