# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You squared the errors. The square would be a cost, not a slope, and it has lost its sign: an error counts as it is,
Y - T."""


def grad(Y, T, X):
    return X.T @ (Y - T) ** 2
