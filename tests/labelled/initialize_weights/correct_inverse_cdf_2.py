# correct: uniform draws pushed through the inverse normal distribution function
from statistics import NormalDist
import numpy as np

def initialize_weights(D, K):
    nd = NormalDist(0, 0.2)
    u = np.random.uniform(1e-12, 1 - 1e-12, D * K)
    return np.array([nd.inv_cdf(p) for p in u]).reshape(D, K)
