# variant: returns (W, b), the bias vector too
import numpy as np

def initialize_weights(D, K):
    W = np.random.randn(D, K) / np.sqrt(D)
    b = np.zeros(K)
    return W, b
