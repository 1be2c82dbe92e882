# the bracket is forgotten: X.T Y - T
def grad(Y, T, X):
    return X.T.dot(Y) - T
