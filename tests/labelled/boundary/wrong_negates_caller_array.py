# Right numbers, but w[0] of the caller's array changes sign.
def boundary(w, b):
    w[0] = -w[0]
    slope = w[0] / w[1]
    intercept = -b / w[1]
    return slope, intercept
