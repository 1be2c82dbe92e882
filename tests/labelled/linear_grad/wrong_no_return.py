# does not return the gradient
def grad(Y, T, X):
    gradient = 2 * X.T.dot(Y - T)
    gradient
