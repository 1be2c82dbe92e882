# loses: test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You subtracted the bias. It is added: w . x + b."""


def h(X, w, b):
    return X @ w - b
