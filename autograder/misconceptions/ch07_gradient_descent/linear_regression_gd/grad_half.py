# loses: test_grad_scale
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""The 2 is missing. The derivative of a square is twice its inside; it only goes away if half of the error is
minimised, which is not asked here."""

def grad(Y, T, X):
    return X.T @ (Y - T)
