# The line through the two points at x0 = 0 and x0 = 1.
def boundary(w, b):
    def x1(x0):
        return -(w[0] * x0 + b) / w[1]

    intercept = x1(0.0)
    slope = x1(1.0) - x1(0.0)
    return slope, intercept
