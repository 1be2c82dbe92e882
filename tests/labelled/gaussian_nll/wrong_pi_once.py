# wrong: N log sigma is right, log(2 pi) counts once
import numpy as np


def gaussian_nll(x, mu, variance):
    N = len(x)
    return 0.5 * np.log(2 * np.pi) + N / 2 * np.log(variance) + np.sum((x - mu) ** 2) / (2 * variance)
