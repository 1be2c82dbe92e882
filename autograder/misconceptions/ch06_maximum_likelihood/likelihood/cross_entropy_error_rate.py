# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.9, 0.2, 0.6]))
"""You counted wrong labels. The cross-entropy looks at the probabilities themselves: how sure the model was of what came up."""

import numpy as np

def cross_entropy(T, Y):
    return np.mean((Y > 0.5) != (T == 1))
