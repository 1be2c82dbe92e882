# makes (D, K) out of (K, D) by reshape: the numbers are in wrong places
def grad(Y, T, X):
    g = (Y - T).T @ X
    return g.reshape((X.shape[1],) + Y.shape[1:])
