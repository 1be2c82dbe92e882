# running means and co-moments, one sample at a time
def fit_line(x, y):
    n, mx, my, cxx, cxy = 0, 0.0, 0.0, 0.0, 0.0
    for xi, yi in zip(x, y):
        n += 1
        d = xi - mx
        mx += d / n
        my += (yi - my) / n
        cxx += d * (xi - mx)
        cxy += d * (yi - my)
    m = cxy / cxx
    return m, my - m * mx
