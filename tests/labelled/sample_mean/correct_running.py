# correct: a running mean
def sample_mean(x):
    mu = 0.0
    for n, value in enumerate(x, start=1):
        mu += (value - mu) / n
    return mu
