# correct: Box-Muller from uniform numbers, scale 0.1
import numpy as np

def initialize_weights(D, K):
    u1 = 1.0 - np.random.random((D, K))
    u2 = np.random.random((D, K))
    return 0.1 * np.sqrt(-2 * np.log(u1)) * np.cos(2 * np.pi * u2)
