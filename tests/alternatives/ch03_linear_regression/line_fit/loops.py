# Plain Python: loops over the samples, no operation on whole arrays.


def dot(w, x):
    answer = 0.0
    for i in range(len(w)):
        answer += w[i] * x[i]
    return answer


def squared_error(T, Y):
    return sum((t - y) ** 2 for t, y in zip(T, Y))


def fit_line(x, y):
    n = len(x)
    sx = sy = sxx = sxy = 0.0
    for xi, yi in zip(x, y):
        sx, sy, sxx, sxy = sx + xi, sy + yi, sxx + xi * xi, sxy + xi * yi
    m = (n * sxy - sx * sy) / (n * sxx - sx**2)
    b = (sy - m * sx) / n
    return m, b


def r_squared(T, Y):
    mean = sum(T) / len(T)
    return 1 - squared_error(T, Y) / squared_error(T, [mean] * len(T))
