# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You rounded the rate. Return it as it is; who prints it may round."""

import numpy as np


def classification_rate(T, P):
    return round(float(np.mean(T == P)), 2)
