# a loop, divided by N at its end
def squared_error(T, Y):
    n = len(T)
    s = 0
    for i in range(n):
        s += (T[i] - Y[i]) ** 2
    return s / float(n)
