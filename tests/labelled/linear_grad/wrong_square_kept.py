# the square stays where it was: 2 X.T (Y - T)^2
def grad(Y, T, X):
    return 2 * X.T.dot((Y - T) ** 2)
