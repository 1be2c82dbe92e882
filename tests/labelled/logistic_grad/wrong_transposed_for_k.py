# K classes come out as (K, D)
def grad(Y, T, X):
    return (Y - T).T.dot(X)
