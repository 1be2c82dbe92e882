# The slope of the arrow w, not of the line across
def boundary(w, b):
    slope = w[1] / w[0]
    intercept = -b / w[1]
    return slope, intercept
