# an extra y (1 - y), as for the squared error
def grad(Y, T, X):
    return X.T.dot((Y - T) * Y * (1 - Y))
