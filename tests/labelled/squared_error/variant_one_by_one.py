# a 1x1 array, from column vectors
def squared_error(T, Y):
    e = T.reshape(-1, 1) - Y.reshape(-1, 1)
    return e.T.dot(e)
