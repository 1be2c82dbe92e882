# only samples whose target is 1 count
def grad(Y, T, X):
    return X.T.dot(T * (Y - 1))
