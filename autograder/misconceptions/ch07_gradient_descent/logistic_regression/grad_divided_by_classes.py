# loses: test_grad_many_classes
# shows: grad(np.array([[0.2, 0.3, 0.5], [0.6, 0.2, 0.2]]), np.array([[1, 0, 0], [0, 1, 0]]), np.array([[1.0, 2.0], [1.0, 4.0]]))
"""You divided by the number of entries of T, samples times classes. The gradient belongs to the sum over the samples
and the classes, so nothing divides it."""

def grad(Y, T, X):
    return X.T @ (Y - T) / T.size
