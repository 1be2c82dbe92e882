# wrong: the loop ends one too early
def sample_mean(x):
    s = 0.0
    for i in range(len(x) - 1):
        s += x[i]
    return s / len(x)
