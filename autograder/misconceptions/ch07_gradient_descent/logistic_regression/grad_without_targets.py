# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""The targets do not come in: X^T Y is only half of it. What pulls at the weights is the error, Y - T."""

def grad(Y, T, X):
    return X.T @ Y
