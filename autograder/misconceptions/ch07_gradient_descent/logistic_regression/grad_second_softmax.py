# loses: test_grad_many_classes
# shows: grad(np.array([[0.2, 0.3, 0.5], [0.6, 0.2, 0.2]]), np.array([[1, 0, 0], [0, 1, 0]]), np.array([[1.0, 2.0], [1.0, 4.0]]))
"""You put Y through softmax. Y holds probabilities already, not scores: take the error of Y itself."""

from given import softmax


def grad(Y, T, X):
    return X.T @ ((softmax(Y) if Y.ndim == 2 else Y) - T)
