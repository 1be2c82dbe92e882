# a factor 1/(2m)
def grad(Y, T, X):
    m = len(Y)
    return (1.0 / (2 * m)) * X.T.dot(Y - T)
