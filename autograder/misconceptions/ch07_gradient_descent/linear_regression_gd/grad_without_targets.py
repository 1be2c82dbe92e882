# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""The targets do not come in: X^T Y is only half of it. What pulls at the weights is the error, Y - T."""

def grad(Y, T, X):
    return 2 * X.T @ Y
