# squares the errors first
def grad(Y, T, X):
    return X.T.dot((Y - T) ** 2)
