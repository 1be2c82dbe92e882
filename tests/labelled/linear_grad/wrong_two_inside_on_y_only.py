# the 2 multiplies Y only
def grad(Y, T, X):
    return X.T.dot(2 * Y - T)
