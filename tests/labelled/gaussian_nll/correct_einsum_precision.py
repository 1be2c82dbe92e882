# correct: by the precision, einsum, an array without dimensions
import numpy as np


def gaussian_nll(x, mu, variance):
    beta = 1.0 / variance
    d = np.asfortranarray(x) - mu
    total = 0.5 * beta * np.einsum("i,i->", d, d)
    total = total - 0.5 * len(x) * np.log(beta / (2 * np.pi))
    return np.asarray(total)
