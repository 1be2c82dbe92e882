# loses: test_initialize_weights_gaussian
# shows: np.ptp(initialize_weights(100, 50)) > 5 * np.std(initialize_weights(100, 50))
"""The weights are spread evenly between two limits. Asked is a Gaussian: most weights near zero, a few far
out."""

import numpy as np


def initialize_weights(D, K):
    return np.random.uniform(-1.0, 1.0, size=(D, K))
