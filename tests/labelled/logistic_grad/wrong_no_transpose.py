# X is not transposed
def grad(Y, T, X):
    return X.dot(Y - T)
