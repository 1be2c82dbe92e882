# the argument is called x, the body reads X
def grad(Y, T, x):
    return X.T.dot(Y - T)
