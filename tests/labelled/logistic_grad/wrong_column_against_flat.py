# (N,) minus (N, 1): an N x N table of errors
def grad(Y, T, X):
    T = T.reshape(-1, 1)
    return X.T.dot(Y - T)
