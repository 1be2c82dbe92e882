# skips the column of ones, so the result has D - 1 rows
def grad(Y, T, X):
    return X[:, 1:].T.dot(Y - T)
