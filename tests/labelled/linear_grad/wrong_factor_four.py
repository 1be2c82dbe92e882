# the 2 twice
def grad(Y, T, X):
    error = 2 * (Y - T)
    return 2 * X.T.dot(error)
