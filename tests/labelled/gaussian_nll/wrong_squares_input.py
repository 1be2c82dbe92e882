# wrong: in-place operations with casting="unsafe" on the caller's samples
import numpy as np


def gaussian_nll(x, mu, variance):
    np.subtract(x, mu, out=x, casting="unsafe")
    np.square(x, out=x)
    return 0.5 * len(x) * np.log(2 * np.pi * variance) + x.sum() / (2 * variance)
