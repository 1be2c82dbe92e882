# (N,) minus (N, 1) gives an N x N table
def grad(Y, T, X):
    T = T.reshape(len(T), 1)
    return 2 * X.T.dot(Y - T)
