# b is overwritten by the slope before the intercept is computed.
def boundary(w, b):
    intercept = -b / w[1]
    b = -w[0] / w[1]
    intercept = -b / w[1]
    return b, intercept
