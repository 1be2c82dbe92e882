# loses: test_fit_line_vectorised
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You went through the samples one by one in Python. Each of the sums is one operation on whole arrays:
np.sum(x * y), or a dot product."""

def fit_line(x, y):
    N = len(x)
    sx = sy = sxx = sxy = 0.0
    for i in range(N):
        sx += x[i]
        sy += y[i]
        sxx += x[i] * x[i]
        sxy += x[i] * y[i]
    m = (N * sxy - sx * sy) / (N * sxx - sx * sx)
    return m, (sy - m * sx) / N
