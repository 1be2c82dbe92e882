# a random vector of D times one of K: rank one
import numpy as np


def initialize_weights(D, K):
    return np.random.randn(D, 1).dot(np.random.randn(1, K))
