# wrong: the square was not brought down: 2 X^T (y - t)^2
def grad(Y, T, X):
    return 2 * X.T @ (Y - T) ** 2
