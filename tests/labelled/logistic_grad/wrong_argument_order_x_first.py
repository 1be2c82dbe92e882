# the parameters stand in the order X, Y, T
def grad(X, Y, T):
    return X.T.dot(Y - T)
