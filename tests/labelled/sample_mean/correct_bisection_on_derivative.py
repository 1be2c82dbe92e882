# finds the zero of the derivative of the log-likelihood by bisection
import numpy as np


def sample_mean(x):
    def dJ(mu):
        return np.sum(mu - x)

    lo, hi = float(np.min(x)), float(np.max(x))
    for _ in range(200):
        mid = 0.5 * (lo + hi)
        if dJ(mid) > 0:
            hi = mid
        else:
            lo = mid
    return 0.5 * (lo + hi)
