# computes with columns and returns a (D, 1) column
def grad(Y, T, X):
    Y = Y.reshape(-1, 1)
    T = T.reshape(-1, 1)
    return 2 * X.T.dot(Y - T)
