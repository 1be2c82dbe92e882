# 1/(2m) in front of X.T (Y - T): the 2 has already been cancelled by the derivative
def grad(Y, T, X):
    m = len(Y)
    return 1 / (2 * m) * X.T.dot(Y - T)
