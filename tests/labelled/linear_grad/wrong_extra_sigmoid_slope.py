# the y (1 - y) of a sigmoid unit
def grad(Y, T, X):
    return 2 * X.T.dot((Y - T) * Y * (1 - Y))
