# subtracts the mean of every column of X first
def grad(Y, T, X):
    Xc = X - X.mean(axis=0)
    return Xc.T.dot(Y - T)
