# loses: test_grad_inputs
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""`Y -= T` writes the errors into the caller's Y. `Y - T` makes a new array."""

def grad(Y, T, X):
    Y -= T
    return 2 * X.T @ Y
