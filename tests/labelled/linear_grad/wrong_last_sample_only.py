# = in place of +=: the last sample alone
def grad(Y, T, X):
    g = 0
    for n in range(len(X)):
        g = 2 * (Y[n] - T[n]) * X[n]
    return g
