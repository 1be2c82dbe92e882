# leaves out the last sample
def squared_error(T, Y):
    total = 0.0
    for i in range(len(T) - 1):
        total += (T[i] - Y[i]) ** 2
    return total
