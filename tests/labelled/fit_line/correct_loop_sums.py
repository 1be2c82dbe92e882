# one loop that collects the four sums
def fit_line(x, y):
    n = len(x)
    sx = sy = sxx = sxy = 0.0
    for i in range(n):
        sx += x[i]
        sy += y[i]
        sxx += x[i] * x[i]
        sxy += x[i] * y[i]
    m = (n * sxy - sx * sy) / (n * sxx - sx ** 2)
    b = (sy - m * sx) / n
    return m, b
