# 2 X.T Y - 2 X.T T
def grad(Y, T, X):
    return 2 * X.T.dot(Y) - 2 * X.T.dot(T)
