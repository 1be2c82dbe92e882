# 2 X^T (Y - T)
def grad(Y, T, X):
    return 2 * X.T.dot(Y - T)
