# always works in columns: a (D, 1) column comes out for two classes
def grad(Y, T, X):
    N = X.shape[0]
    Y2 = Y.reshape(N, -1)
    T2 = T.reshape(N, -1)
    return X.T.dot(Y2 - T2)
