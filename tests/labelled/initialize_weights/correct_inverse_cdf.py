# correct: the inverse distribution function of the statistics module
import numpy as np
from statistics import NormalDist


def initialize_weights(D, K):
    dist = NormalDist(mu=0, sigma=0.1)
    return np.array(dist.samples(D * K)).reshape(D, K)
