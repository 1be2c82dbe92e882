# a comprehension over the columns; a list comes back
def grad(Y, T, X):
    error = Y - T
    return [2 * float(column.dot(error)) for column in X.T]
