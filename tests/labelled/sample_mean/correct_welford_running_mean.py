# running (Welford) update of the mean
def sample_mean(x):
    mu = 0.0
    for n, xn in enumerate(x, start=1):
        mu += (xn - mu) / n
    return mu
