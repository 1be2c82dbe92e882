# The intercept is not divided by w[1].
def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b
    return slope, intercept
