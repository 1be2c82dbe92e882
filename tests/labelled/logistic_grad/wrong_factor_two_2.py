# the 2 of the squared error
def grad(Y, T, X):
    return 2 * X.T.dot(Y - T)
