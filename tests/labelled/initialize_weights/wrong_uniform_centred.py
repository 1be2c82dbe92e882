# wrong: uniform, centred on zero
import numpy as np


def initialize_weights(D, K):
    limit = np.sqrt(6 / (D + K))
    return np.random.uniform(-limit, limit, size=(D, K))
