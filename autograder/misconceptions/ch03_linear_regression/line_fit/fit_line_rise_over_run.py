# loses: test_fit_line_slope, test_fit_line_intercept
# shows: np.array(fit_line(np.array([1.0, 2.0, 4.0, 5.0]), np.array([7.0, 6.0, 6.5, 3.0])))
"""You drew the line through the first sample and the last. All samples count, wherever they stand: the best
line has the smallest squared error over all of them."""


def fit_line(x, y):
    m = (y[-1] - y[0]) / (x[-1] - x[0])
    return m, y[0] - m * x[0]
