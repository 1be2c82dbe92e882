# wrong: the mean of the mean so far and the next value
def sample_mean(x):
    m = x[0]
    for v in x[1:]:
        m = (m + v) / 2
    return m
