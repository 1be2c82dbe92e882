# correct: np.where evaluates both branches (with warnings, even NaN in the one that is not taken)
import numpy as np


def sigmoid(x):
    return np.where(x > 0, 1.0 / (1.0 + np.exp(-x)), np.exp(x) / (1.0 + np.exp(x)))
