# Y -= T overwrites the caller's outputs
def grad(Y, T, X):
    Y -= T
    return 2 * X.T.dot(Y)
