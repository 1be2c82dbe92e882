# Y -= T writes into the caller's probabilities
def grad(Y, T, X):
    Y -= T
    return X.T.dot(Y)
