# divides by D, takes shape[1] for the number of samples
def grad(Y, T, X):
    m = X.shape[1]
    return X.T.dot(Y - T) / m
