# wrong: the loop begins at 1
def sample_mean(x):
    s = 0
    for i in range(1, len(x)):
        s += x[i]
    return s / len(x)
