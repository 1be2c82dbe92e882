# the residual vector dotted with itself
def squared_error(T, Y):
    d = T - Y
    return d.dot(d)
