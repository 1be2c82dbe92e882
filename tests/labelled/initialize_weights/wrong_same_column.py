# one vector used for all classes
import numpy as np


def initialize_weights(D, K):
    w = np.random.randn(D, 1)
    return w * np.ones((1, K))
