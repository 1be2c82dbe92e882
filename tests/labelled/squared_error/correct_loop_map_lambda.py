# map with a lambda
def squared_error(T, Y):
    return sum(map(lambda t, y: (t - y) * (t - y), T, Y))
