# loses: test_initialize_weights_mean
# shows: abs(np.mean(initialize_weights(100, 50))) < 0.5
"""The weights are drawn around 1. Around zero no feature speaks for or against a class before there was any
training."""

import numpy as np


def initialize_weights(D, K):
    return np.random.normal(1.0, 1.0, size=(D, K))
