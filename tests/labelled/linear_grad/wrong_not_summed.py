# multiplies elementwise and does not sum
def grad(Y, T, X):
    return 2 * X.T * (Y - T)
