# wrong: skewed draws, centred
import numpy as np


def initialize_weights(D, K):
    return np.random.exponential(size=(D, K)) - 1
