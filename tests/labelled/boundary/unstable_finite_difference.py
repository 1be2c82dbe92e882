# unstable: slope by a tiny finite difference, which drowns in a large intercept
def boundary(w, b):
    f = lambda x: (-b - w[0] * x) / w[1]
    eps = 1e-7
    return (f(eps) - f(-eps)) / (2 * eps), f(0)
