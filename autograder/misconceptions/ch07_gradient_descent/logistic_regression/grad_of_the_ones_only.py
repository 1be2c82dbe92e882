# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Only where the target is 1 do the errors count. A probability that should be 0 pulls as well: the error is y - t for
every entry, whatever its target."""


def grad(Y, T, X):
    return X.T @ (T * (Y - 1))
