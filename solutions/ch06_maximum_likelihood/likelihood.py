"""Maximum likelihood: sums of logarithms, and 0 log 0 = 0.

Independent samples multiply their probabilities. A product of a thousand numbers below 1 underflows to 0,
so nothing here multiplies: the logarithm is taken on paper first, and what is left is a sum.

mu maximises the Gaussian likelihood where the derivative of its logarithm, sum(x - mu) / variance, is 0: at
the arithmetic mean, whatever the variance.

In the two cross-entropies a class that did not come up has t = 0, and its factor in the likelihood is y to
the power of 0: 1, whatever y is, so its term is 0. NumPy's 0 * log(0) is NaN: those logarithms are not
taken. A class that came up against probability 0 costs infinity: the data cannot have come from that model.
A guard such as clipping Y (a copy of it) to [1e-12, 1 - 1e-12] would do as well, with a large number in
place of infinity.
"""

import numpy as np


def sample_mean(x):
    return np.sum(x) / len(x)


def gaussian_nll(x, mu, variance):
    # N/2 ln(2 pi v) + sum_n (x_n - mu)^2 / (2 v): the constant belongs to each of the N samples
    deviations = np.asarray(x) - mu
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum(deviations**2) / (2 * variance)


def cross_entropy(T, Y):
    # J = -sum_n t_n ln y_n + (1 - t_n) ln(1 - y_n)
    return 0.0 - np.sum(_t_log_y(T, Y) + _t_log_y(1 - T, 1 - Y))


def cost(T, Y):
    # J = -sum_n sum_k t_nk ln y_nk
    return 0.0 - np.sum(_t_log_y(T, Y))  # 0.0 - s, since -s would show a perfect fit as -0.0


def _t_log_y(T, Y):
    with np.errstate(divide="ignore"):  # log 0 = -infinity is meant where t is not 0
        return T * np.log(Y, where=T > 0, out=np.zeros(Y.shape))
