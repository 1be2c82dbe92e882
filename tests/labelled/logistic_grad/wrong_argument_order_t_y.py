# the parameters T and Y have changed places, so the sign turns
def grad(T, Y, X):
    return X.T.dot(Y - T)
