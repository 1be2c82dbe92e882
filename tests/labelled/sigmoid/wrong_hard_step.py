# returns the decision 0 or 1, not the probability
import numpy as np


def sigmoid(a):
    p = 1 / (1 + np.exp(-a))
    return np.where(p >= 0.5, 1.0, 0.0)
