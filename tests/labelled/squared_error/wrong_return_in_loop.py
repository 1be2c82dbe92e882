# returns after the first sample
def squared_error(T, Y):
    J = 0
    for t, y in zip(T, Y):
        J += (t - y) ** 2
        return J
