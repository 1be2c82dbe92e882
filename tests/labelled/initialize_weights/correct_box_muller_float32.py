# Box and Muller by hand, float32
import numpy as np


def initialize_weights(D, K):
    u1 = 1.0 - np.random.rand(D, K)
    u2 = np.random.rand(D, K)
    z = np.sqrt(-2 * np.log(u1)) * np.cos(2 * np.pi * u2)
    return (0.1 * z).astype(np.float32)
