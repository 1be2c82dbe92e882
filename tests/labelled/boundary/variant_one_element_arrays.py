# Slices of w: two arrays of one number each.
def boundary(w, b):
    slope = -w[0:1] / w[1:2]
    intercept = -b / w[1:2]
    return slope, intercept
