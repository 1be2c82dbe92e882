# T - Y without the minus in front
def grad(Y, T, X):
    return 2 * X.T.dot(T - Y)
