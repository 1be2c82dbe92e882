# an off-by-one in the loop: the last sample is left out of the sums, not of N
def fit_line(x, y):
    N = len(x)
    sx = sy = sxx = sxy = 0.0
    for i in range(N - 1):
        sx += x[i]
        sy += y[i]
        sxx += x[i] ** 2
        sxy += x[i] * y[i]
    m = (N * sxy - sx * sy) / (N * sxx - sx ** 2)
    b = sy / N - m * sx / N
    return m, b
