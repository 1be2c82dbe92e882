# correct: random.gauss, number by number
import numpy as np
import random


def initialize_weights(D, K):
    W = np.zeros((D, K))
    for d in range(D):
        for k in range(K):
            W[d, k] = random.gauss(0, 0.5)
    return W
