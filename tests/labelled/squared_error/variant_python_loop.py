# a loop over the samples, right values
def squared_error(T, Y):
    total = 0.0
    for t, y in zip(T, Y):
        total += (t - y) ** 2
    return total
