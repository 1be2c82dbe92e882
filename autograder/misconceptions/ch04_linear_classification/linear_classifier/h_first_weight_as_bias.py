# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You took w[0] for the bias. Here the bias is b, and w has one weight for each feature, w[0] for the first."""


def h(X, w, b):
    return w[0] + X[:, 1:] @ w[1:] + b
