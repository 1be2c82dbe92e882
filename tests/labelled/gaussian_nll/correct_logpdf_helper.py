# correct: a helper like scipy's norm.logpdf
import numpy as np


_LOG_ROOT_2PI = np.log(np.sqrt(2 * np.pi))


def norm_logpdf(x, loc=0.0, scale=1.0):
    y = (x - loc) / scale
    return -(y**2) / 2.0 - _LOG_ROOT_2PI - np.log(scale)


def gaussian_nll(x, mu, variance):
    return -np.sum(norm_logpdf(x, loc=mu, scale=variance**0.5))
