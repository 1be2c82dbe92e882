# loses: test_h_values, test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You return the class, 0 or 1. h is the score itself, before anybody decides; `predict` does that."""


def h(X, w, b):
    return (X @ w + b > 0).astype(int)
