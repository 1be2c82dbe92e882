# columns, so that the result is a 1x1 array
def r_squared(T, Y):
    T = T.reshape(-1, 1)
    Y = Y.reshape(-1, 1)
    e = T - Y
    c = T - T.mean()
    return 1 - e.T.dot(e) / c.T.dot(c)
