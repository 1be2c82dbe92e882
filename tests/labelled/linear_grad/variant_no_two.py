# X^T (Y - T), the cost with 1/2 in front
def grad(Y, T, X):
    return X.T.dot(Y - T)
