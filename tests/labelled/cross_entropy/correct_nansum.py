# correct: np.nansum drops 0 * -inf, and only that
import numpy as np


def cross_entropy(T, Y):
    with np.errstate(divide="ignore", invalid="ignore"):
        return -np.nansum(T * np.log(Y)) - np.nansum((1 - T) * np.log(1 - Y))
