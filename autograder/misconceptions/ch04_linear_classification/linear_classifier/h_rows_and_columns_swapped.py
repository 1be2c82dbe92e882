# loses: test_h_values
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You multiplied the columns of X with w. A row of X is a sample, and w has one weight a feature, that is, a column:
X comes first in the product, as it is."""


def h(X, w, b):
    return X.T @ w + b
