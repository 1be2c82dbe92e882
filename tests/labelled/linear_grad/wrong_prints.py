# prints in place of returning
def grad(Y, T, X):
    print(2 * X.T.dot(Y - T))
