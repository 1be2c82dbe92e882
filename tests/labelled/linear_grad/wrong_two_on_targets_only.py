# Y - 2 T by a slip of the brackets
def grad(Y, T, X):
    return X.T.dot(Y - 2 * T)
