# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You multiplied features and weights, and did not add the products up. The score of a sample is their sum over the
row."""


def h(X, w, b):
    return X * w + b
