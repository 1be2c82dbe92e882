# computes the outputs again from a w that is not there
def grad(Y, T, X):
    Y_hat = X.dot(w)
    return 2 * X.T.dot(Y_hat - T)
