# correct: drawn as (K, D) and transposed, Fortran order
import numpy as np


def initialize_weights(D, K):
    return np.random.normal(0.0, 0.3, (K, D)).T
