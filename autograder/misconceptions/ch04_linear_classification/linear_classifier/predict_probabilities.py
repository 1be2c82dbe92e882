# loses: test_predict_values, test_predict_near_the_boundary, test_predict_with_bias
# shows: predict(np.array([[1.0, 2.0], [3.0, -1.0], [-1.0, 0.5]]), np.array([2.0, 0.5]), 0.25)
"""You return probabilities, from the sigmoid, which belongs to the next chapter. A prediction here is a class, 0 or
1."""

import numpy as np


def predict(X, w, b):
    return 1 / (1 + np.exp(-(X @ w + b)))
