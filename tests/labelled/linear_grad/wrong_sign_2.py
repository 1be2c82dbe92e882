# 2 X^T (T - Y)
def grad(Y, T, X):
    return 2 * X.T.dot(T - Y)
