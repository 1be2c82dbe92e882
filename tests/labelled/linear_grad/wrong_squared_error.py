# keeps the square in the derivative
def grad(Y, T, X):
    return 2 * X.T.dot((Y - T) ** 2)
