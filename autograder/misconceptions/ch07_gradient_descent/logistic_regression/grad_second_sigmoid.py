# loses: test_grad_two_classes
# shows: grad(np.array([0.5, 0.5, 0.9]), np.array([1, 0, 1]), np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 4.0]]))
"""You put Y through the sigmoid. Y holds probabilities already, not scores: take the error of Y itself."""

from given import sigmoid


def grad(Y, T, X):
    return X.T @ ((sigmoid(Y) if Y.ndim == 1 else Y) - T)
