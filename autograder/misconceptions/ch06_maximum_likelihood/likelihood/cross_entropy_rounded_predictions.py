# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You rounded the probabilities to 0 and 1 first. The cost asks how sure the model was, so use the probabilities
themselves."""

import numpy as np

GUARDS = (1e-12, 1e-15, 1e-16, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-20)
GUARD = GUARDS[0]


def cross_entropy(T, Y):
    P = np.clip(np.round(Y), GUARD, 1 - GUARD)
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P))
