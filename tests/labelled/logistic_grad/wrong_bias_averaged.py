# a sum for the weights, a mean for the bias
def grad(Y, T, X):
    g = X.T.dot(Y - T)
    g[0] = (Y - T).mean(axis=0)
    return g
