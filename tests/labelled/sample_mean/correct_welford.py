# correct: running mean, one sample at a time
def sample_mean(x):
    m = 0.0
    n = 0
    for value in x:
        n += 1
        m = m + (float(value) - m) / n
    return m
