# The intercept is -b
def boundary(w, b):
    return -w[0] / w[1], -b
