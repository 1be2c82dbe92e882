# correct: Python's random.gauss, one weight at a time, sigma 0.05
import random
import numpy as np

def initialize_weights(D, K):
    W = np.zeros((D, K))
    for d in range(D):
        for k in range(K):
            W[d][k] = random.gauss(0, 0.05)
    return W
