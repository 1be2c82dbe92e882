# wrong: sorts the caller's samples
def sample_mean(x):
    x.sort()
    total = 0.0
    for v in x:
        total += v
    return total / len(x)
