# uniform between -1 and 1, mean zero and not Gaussian
import numpy as np


def initialize_weights(D, K):
    return np.random.uniform(-1, 1, (D, K))
