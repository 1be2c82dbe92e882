# randn takes no tuple
import numpy as np


def initialize_weights(D, K):
    return np.random.randn((D, K))
