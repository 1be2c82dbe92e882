# leaves the column of ones out
def grad(Y, T, X):
    return 2 * X[:, 1:].T.dot(Y - T)
