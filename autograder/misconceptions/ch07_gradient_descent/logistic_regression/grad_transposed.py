# loses: test_grad_many_classes
# shows: grad(np.array([[0.2, 0.3, 0.5], [0.6, 0.2, 0.2]]), np.array([[1, 0, 0], [0, 1, 0]]), np.array([[1.0, 2.0], [1.0, 4.0]]))
"""Your result has its rows and columns swapped. It must have the shape of W, (D, K), a row for each feature: X.T
stands on the left of the errors."""

def grad(Y, T, X):
    return (Y - T).T @ X
