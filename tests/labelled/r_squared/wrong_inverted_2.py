# total over residual
def r_squared(T, Y):
    d1 = T - Y
    d2 = T - T.mean()
    return 1 - d2.dot(d2) / d1.dot(d1)
