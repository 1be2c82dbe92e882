# a factor 2, as in linear regression
def grad(Y, T, X):
    return 2 * X.T.dot(Y - T)
