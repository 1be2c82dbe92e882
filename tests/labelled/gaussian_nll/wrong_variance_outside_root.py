# wrong: variance stands outside the square root in the constant
import numpy as np

def gaussian_nll(x, mu, variance):
    const = np.log(np.sqrt(2 * np.pi) * variance)
    return len(x) * const + ((x - mu) ** 2).sum() / (2 * variance)
