# Divides b by the slope.
def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / slope
    return slope, intercept
