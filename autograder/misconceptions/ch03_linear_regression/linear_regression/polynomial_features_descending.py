# loses: test_polynomial_features_values
# shows: polynomial_features(np.array([2.0, -3.0, 0.5]), 3)
"""Your powers descend. They ascend from the constant: 1, x, x**2, ... (np.vander descends unless it is told
increasing=True.)"""

import numpy as np


def polynomial_features(x, degree):
    return np.vander(x.astype(float), degree + 1)
