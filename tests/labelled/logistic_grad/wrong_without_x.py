# the error alone, X is missing
def grad(Y, T, X):
    return Y - T
