# the usual course code: d1 and d2 with dot products
def r_squared(T, Y):
    d1 = T - Y
    d2 = T - T.mean()
    r2 = 1 - d1.dot(d1) / d2.dot(d2)
    return r2
