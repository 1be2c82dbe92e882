# divides by the number of features in place of the samples
def grad(Y, T, X):
    n = X.shape[1]
    return 2 / n * X.T.dot(Y - T)
