# T - Y: minus the gradient
def grad(Y, T, X):
    return X.T.dot(T - Y)
