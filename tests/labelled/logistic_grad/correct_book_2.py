# the formula of the book, with dot
def grad(Y, T, X):
    return X.T.dot(Y - T)
