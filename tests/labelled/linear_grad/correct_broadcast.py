# broadcasting and a sum over axis 0
def grad(Y, T, X):
    e = (Y - T)[:, None]
    return (2 * e * X).sum(axis=0)
