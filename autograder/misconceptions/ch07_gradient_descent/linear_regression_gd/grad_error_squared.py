# loses: test_grad_values
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You kept the square. The derivative of (y - t)**2 is 2 (y - t): the power goes down by one."""

def grad(Y, T, X):
    return 2 * X.T @ (Y - T) ** 2
