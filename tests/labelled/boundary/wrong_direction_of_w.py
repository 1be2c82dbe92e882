# The slope of the arrow w, perpendicular to the boundary.
def boundary(w, b):
    slope = w[1] / w[0]
    intercept = -b / w[1]
    return slope, intercept
