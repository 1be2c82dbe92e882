# a loop for each sum
def r_squared(T, Y):
    n = len(T)
    mean = 0.0
    for t in T:
        mean += t
    mean /= n
    sse = 0.0
    sst = 0.0
    for i in range(n):
        sse += (T[i] - Y[i]) ** 2
        sst += (T[i] - mean) ** 2
    return 1 - sse / sst
