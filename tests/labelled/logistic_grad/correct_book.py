# the book's line
def grad(Y, T, X):
    return X.T.dot(Y - T)
