# loses: test_fit_values
# shows: fit(np.array([[1.0, 0.5], [1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([1.0, 3.0, 2.0, 7.0]))
"""You fitted each feature on its own. The features share the targets between them: X'X has entries off its
diagonal, too."""

import numpy as np


def fit(X, T):
    return (X.T @ T) / np.sum(X**2, axis=0)
