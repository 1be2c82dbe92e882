# the result is called gradient, Gradient is returned
def grad(Y, T, X):
    gradient = 2 * X.T.dot(Y - T)
    return Gradient
