# two slips: the negative branch has no 1 + in its denominator, and the minus is doubled
import numpy as np


def sigmoid(a):
    return np.where(a < 0, np.exp(a) / np.exp(-a), 1 / (1 + np.exp(--a)))
