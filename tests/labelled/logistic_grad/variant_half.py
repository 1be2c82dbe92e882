# a factor 1/2
def grad(Y, T, X):
    return 0.5 * X.T @ (Y - T)
