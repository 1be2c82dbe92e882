# 2/N: the gradient of the mean squared error
def grad(Y, T, X):
    return 2 / len(X) * X.T.dot(Y - T)
