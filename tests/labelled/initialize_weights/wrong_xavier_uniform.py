# wrong: Glorot's uniform distribution, not a Gaussian
import numpy as np

def initialize_weights(D, K):
    limit = np.sqrt(6 / (D + K))
    return np.random.uniform(-limit, limit, size=(D, K))
