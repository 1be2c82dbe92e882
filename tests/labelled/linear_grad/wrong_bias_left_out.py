# the first column is skipped, D - 1 entries come back
def grad(Y, T, X):
    return 2 * X[:, 1:].T.dot(Y - T)
