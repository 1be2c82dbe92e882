# correct: weights and biases
import numpy as np


def initialize_weights(D, K):
    W = np.random.randn(D, K) * np.sqrt(1 / D)
    b = np.zeros(K)
    return W, b
