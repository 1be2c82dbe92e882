# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You multiplied by y (1 - y), the slope of the sigmoid, as for a squared error. In the cross-entropy it cancels
against the derivative of the logarithm: what is left is y - t alone."""

def grad(Y, T, X):
    return X.T @ ((Y - T) * Y * (1 - Y))
