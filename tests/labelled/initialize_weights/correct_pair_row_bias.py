# correct: weights and biases of shape (1, K)
import numpy as np


def initialize_weights(D, K):
    return np.random.standard_normal(size=(D, K)) * 0.01, np.zeros((1, K))
