# loses: test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.array([0.0, 1.0, 3.0]))
"""b makes no difference: it is left out, or one number is added to all scores of a row. The bias of each class, added to
its column, can change which class is the most probable: compare the entries of X W + b."""

import numpy as np


def predict_class(X, W, b):
    return np.argmax(X @ W, axis=1)
