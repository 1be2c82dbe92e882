# x squared in place of x
def grad(Y, T, X):
    return 2 * (X ** 2).T.dot(Y - T)
