# wrong: takes the first value off the caller's samples
def sample_mean(x):
    first = x[0]
    x -= first
    return first + x.mean()
