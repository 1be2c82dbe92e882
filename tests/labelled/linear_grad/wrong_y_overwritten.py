# Y -= T changes the caller's outputs
def grad(Y, T, X):
    Y -= T
    Y *= 2
    return X.T.dot(Y)
