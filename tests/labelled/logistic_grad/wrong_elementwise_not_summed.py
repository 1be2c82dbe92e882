# * in place of a matrix product, nothing is summed
def grad(Y, T, X):
    return X.T * (Y - T)
