# loses: test_predict_class_values, test_predict_class_with_bias
# shows: predict_class(np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]), np.array([[1.0, 0.0, -1.0], [0.0, 1.0, 0.5]]), np.zeros(3))
"""The best score so far goes on from one sample to the next, so that a later sample with lower scores stays in class 0.
Set it back for each sample."""

import numpy as np


def predict_class(X, W, b):
    labels = np.zeros(len(X), dtype=int)
    best = -np.inf
    for n, scores in enumerate(X @ W + b):
        for k, score in enumerate(scores):
            if score > best:
                best = score
                labels[n] = k
    return labels
