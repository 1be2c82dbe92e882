# divided by the number of samples
def grad(Y, T, X):
    N = X.shape[0]
    return X.T.dot(Y - T) / N
