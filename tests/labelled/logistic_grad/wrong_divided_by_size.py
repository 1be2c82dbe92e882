# divides by the number of entries of Y: N K and not N for K classes
def grad(Y, T, X):
    return X.T.dot(Y - T) / Y.size
