# rise over run between the first and the last sample
def fit_line(x, y):
    m = (y[-1] - y[0]) / (x[-1] - x[0])
    b = y[0] - m * x[0]
    return m, b
