# loses: test_h_values
# shows: h(np.array([[1.0, 2.0, 0.0], [3.0, -1.0, 4.0]]), np.array([2.0, 0.5, -1.0]), 1.0)
"""You wrote out two features. There may be any number of them: a product of X and w takes them all."""


def h(X, w, b):
    return w[0] * X[:, 0] + w[1] * X[:, 1] + b
