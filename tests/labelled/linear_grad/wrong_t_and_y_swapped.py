# the parameters T and Y have changed places
def grad(T, Y, X):
    return 2 * X.T.dot(Y - T)
