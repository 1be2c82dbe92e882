# Prints the line and returns nothing.
def boundary(w, b):
    slope = -w[0] / w[1]
    intercept = -b / w[1]
    print("x1 =", slope, "* x0 +", intercept)
