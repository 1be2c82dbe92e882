# loses: test_h_values, test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""Every score has the wrong sign. Where the products of features and weights add up to much, the score is large and
positive."""


def h(X, w, b):
    return -(X @ w + b)
