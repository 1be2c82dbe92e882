# divides by the number of features, X.shape[1]
def grad(Y, T, X):
    N = X.shape[1]
    return X.T.dot(Y - T) / N
