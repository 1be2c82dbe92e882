# Where the line crosses the horizontal axis
def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / w[0]
    return slope, intercept
