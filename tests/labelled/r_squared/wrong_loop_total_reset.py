# the total is set, not added to, in the loop
def r_squared(T, Y):
    mean = sum(T) / len(T)
    res = 0
    for i in range(len(T)):
        res += (T[i] - Y[i]) ** 2
        tot = (T[i] - mean) ** 2
    return 1 - res / tot
