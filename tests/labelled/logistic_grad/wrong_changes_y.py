# Y -= T: the caller's outputs are overwritten
def grad(Y, T, X):
    Y -= T
    return X.T.dot(Y)
