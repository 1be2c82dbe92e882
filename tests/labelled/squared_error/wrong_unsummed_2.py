# the squared differences, one a sample, not summed
def squared_error(T, Y):
    return (T - Y) ** 2
