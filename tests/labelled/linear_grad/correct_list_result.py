# a plain list, made without NumPy
def grad(Y, T, X):
    errors = [float(y) - float(t) for y, t in zip(Y, T)]
    return [2 * sum(e * float(x) for e, x in zip(errors, column)) for column in zip(*X)]
