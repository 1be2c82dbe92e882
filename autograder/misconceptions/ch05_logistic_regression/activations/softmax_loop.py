# loses: test_softmax_vectorised
# shows: softmax(np.array([[0.0, 1.0, 3.0], [2.0, 5.0, 1.0]]))
"""You go through the rows one by one. NumPy does all of them at once: max and sum with axis=1 give one number for each
row, and keepdims=True lines them up with the rows."""

import numpy as np


def softmax(A):
    rows = []
    for scores in A:
        powers = np.exp(scores - np.max(scores))
        rows.append(powers / powers.sum())
    return np.array(rows)
