# wrong: where the line crosses the first axis instead of the second
def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / w[0]
    return slope, intercept
