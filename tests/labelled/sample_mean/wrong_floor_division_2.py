# integer division cuts the fraction off
def sample_mean(x):
    return sum(x) // len(x)
