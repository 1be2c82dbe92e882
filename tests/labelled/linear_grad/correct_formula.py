# the handout's formula
def grad(Y, T, X):
    return 2 * X.T @ (Y - T)
