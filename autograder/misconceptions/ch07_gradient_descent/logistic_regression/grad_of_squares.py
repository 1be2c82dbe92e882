# loses: test_grad_two_classes, test_grad_many_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""Every entry is twice as large. The 2 belongs to the derivative of a square; the cost here is the cross-entropy, and
its gradient has no 2."""

def grad(Y, T, X):
    return 2 * X.T @ (Y - T)
