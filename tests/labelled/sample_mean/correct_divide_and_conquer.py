# correct: recursion on halves, weighted by their lengths
def sample_mean(x):
    n = len(x)
    if n == 1:
        return float(x[0])
    h = n // 2
    return (h * sample_mean(x[:h]) + (n - h) * sample_mean(x[h:])) / n
