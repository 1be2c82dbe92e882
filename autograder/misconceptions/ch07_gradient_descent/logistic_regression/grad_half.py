# loses: test_grad_scale
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You halved it. The 1/2 belongs to a halved squared error; the cross-entropy has none."""

def grad(Y, T, X):
    return X.T @ (Y - T) / 2
