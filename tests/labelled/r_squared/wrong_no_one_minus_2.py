# the unexplained share: no 1 -
def r_squared(T, Y):
    d1 = T - Y
    d2 = T - T.mean()
    return d1.dot(d1) / d2.dot(d2)
