# correct: the 2 x 2 normal equations by Cramer's rule, sums in plain Python about the mean
def fit_line(x, y):
    xs = [float(v) for v in x]
    ys = [float(v) for v in y]
    n = len(xs)
    c = sum(xs) / n
    u = [v - c for v in xs]
    a11, a12, a22 = sum(v * v for v in u), sum(u), n
    r1, r2 = sum(p * q for p, q in zip(u, ys)), sum(ys)
    det = a11 * a22 - a12 * a12
    m = (r1 * a22 - a12 * r2) / det
    b = (a11 * r2 - a12 * r1) / det
    return m, b - m * c
