# all zeros
import numpy as np


def initialize_weights(D, K):
    return np.zeros((D, K))
