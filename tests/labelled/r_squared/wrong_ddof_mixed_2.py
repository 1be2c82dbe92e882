# a mean over N, a variance over N - 1
def r_squared(T, Y):
    mse = ((T - Y) ** 2).mean()
    variance = T.var(ddof=1)
    return 1 - mse / variance
