# adds the classes up
def grad(Y, T, X):
    E = Y - T
    if E.ndim > 1:
        E = E.sum(axis=1)
    return X.T.dot(E)
