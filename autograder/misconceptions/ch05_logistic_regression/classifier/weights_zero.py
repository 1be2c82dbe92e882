# loses: test_initialize_weights_differ
# shows: np.ptp(initialize_weights(4, 3)) > 0
"""All weights are equal. For logistic regression alone that would do, but in a network equal weights stay
equal for ever; asked are draws from a Gaussian."""

import numpy as np


def initialize_weights(D, K):
    return np.zeros((D, K))
