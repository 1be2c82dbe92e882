# Prints the line, returns None
def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / w[1]
    print("x1 = %f x0 + %f" % (slope, intercept))
