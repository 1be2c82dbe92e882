# loses: test_grad_scale
# shows: grad(np.array([3.0, 0.5, 2.0]), np.array([1.0, 0.0, 2.5]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""This is the gradient of half of the mean error. Asked for is that of the plain sum of squares: with the 2 of the
derivative, and without 1/N."""

def grad(Y, T, X):
    return X.T @ (Y - T) / len(X)
