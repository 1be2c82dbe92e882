# sums in plain Python loops
def r_squared(T, Y):
    n = len(T)
    mean_t = sum(T) / n
    ss_t = 0
    ss_r = 0
    for i in range(n):
        ss_t += (T[i] - mean_t) ** 2
        ss_r += (T[i] - Y[i]) ** 2
    return 1 - ss_r / ss_t
