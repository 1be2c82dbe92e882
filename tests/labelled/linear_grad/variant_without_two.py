# X.T (Y - T): the gradient of half the squared error
def grad(Y, T, X):
    return X.T.dot(Y - T)
