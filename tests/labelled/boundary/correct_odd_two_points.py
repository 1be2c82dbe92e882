# Takes two points of the line and the slope between them
def boundary(w, b):
    def x1(x0):
        return (-b - w[0] * x0) / w[1]

    intercept = x1(0.0)
    slope = (x1(1.0) - intercept) / 1.0
    return slope, intercept
