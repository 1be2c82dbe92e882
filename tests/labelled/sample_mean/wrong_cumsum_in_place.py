# sums in place: overwrites the caller's array
def sample_mean(x):
    for i in range(1, len(x)):
        x[i] += x[i - 1]
    return x[-1] / len(x)
