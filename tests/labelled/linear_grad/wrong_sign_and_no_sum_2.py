# two mistakes: T - Y, and the products are not summed
def grad(Y, T, X):
    return 2 * X * (T - Y)[:, None]
