# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You multiplied by y (1 - y), the slope of the sigmoid. There is no sigmoid in linear regression: the output is X w
itself, and its slope in w is X."""

def grad(Y, T, X):
    return 2 * X.T @ ((Y - T) * Y * (1 - Y))
