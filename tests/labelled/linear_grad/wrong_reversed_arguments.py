# the parameters are in the order X, Y, T
def grad(X, Y, T):
    return 2 * X.T.dot(Y - T)
