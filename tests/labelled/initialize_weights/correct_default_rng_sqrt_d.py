# the new generator, divided by the root of D
import numpy as np


def initialize_weights(D: int, K: int) -> np.ndarray:
    rng = np.random.default_rng()
    return rng.normal(loc=0.0, scale=1.0 / np.sqrt(D), size=(D, K))
