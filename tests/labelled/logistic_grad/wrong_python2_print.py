# a debugging print of Python 2 is left in
def grad(Y, T, X):
    g = X.T.dot(Y - T)
    print g.shape
    return g
