# halves at every step: an average of averages that favours the last samples
def sample_mean(x):
    m = x[0]
    for i in range(1, len(x)):
        m = (m + x[i]) / 2
    return m
