# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You return the score of the first sample only. There are N samples, one a row, and each has its own score."""


def h(X, w, b):
    return X[0] @ w + b
