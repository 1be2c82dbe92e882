# an array with one element, from keepdims
def r_squared(T, Y):
    u = ((T - Y) ** 2).sum(keepdims=True)
    v = ((T - T.mean()) ** 2).sum(keepdims=True)
    return 1 - u / v
