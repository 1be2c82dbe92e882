# variant: gradient of the mean squared error
def grad(Y, T, X):
    return 2 * X.T.dot(Y - T) / len(T)
