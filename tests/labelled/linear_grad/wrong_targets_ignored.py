# T does not appear
def grad(Y, T, X):
    return 2 * X.T.dot(Y)
