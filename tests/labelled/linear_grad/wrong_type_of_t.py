# turns the outputs into the type of the targets before the difference
def grad(Y, T, X):
    error = Y.astype(T.dtype) - T
    return 2 * X.T.dot(error)
