# the parameters stand in the order X, T, Y
def grad(X, T, Y):
    return 2 * X.T.dot(Y - T)
