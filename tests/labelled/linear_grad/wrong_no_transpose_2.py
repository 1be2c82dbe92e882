# X without its transpose
def grad(Y, T, X):
    return 2 * X.dot(Y - T)
