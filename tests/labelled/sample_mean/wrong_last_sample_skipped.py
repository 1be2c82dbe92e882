# the loop runs to N - 1 and misses the last sample
def sample_mean(x):
    N = len(x)
    s = 0
    for i in range(N - 1):
        s += x[i]
    return s / N
