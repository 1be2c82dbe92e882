# forgets the return
def grad(Y, T, X):
    dW = X.T.dot(Y - T)
