# an extra y (1 - y), from a neural network
def grad(Y, T, X):
    return 2 * X.T.dot((Y - T) * Y * (1 - Y))
