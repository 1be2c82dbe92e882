# Scales the caller's w in place
def boundary(w, b):
    intercept = -b / w[1]
    w /= -w[1]
    return w[0], intercept
