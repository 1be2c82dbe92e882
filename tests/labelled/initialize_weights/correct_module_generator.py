# correct: a seeded generator of the module, which goes on from call to call
import numpy as np


RNG = np.random.default_rng(42)


def initialize_weights(D: int, K: int) -> np.ndarray:
    return RNG.standard_normal((D, K)) * 0.1
