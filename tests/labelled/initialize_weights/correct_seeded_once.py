# a generator seeded when the module is loaded, drawn from at every call
import numpy as np

rng = np.random.RandomState(42)


def initialize_weights(D, K):
    return 0.05 * rng.standard_normal(size=(K, D)).T
