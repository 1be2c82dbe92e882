# the error as a row from the left
def grad(Y, T, X):
    error = Y - T
    return (error + error) @ X
