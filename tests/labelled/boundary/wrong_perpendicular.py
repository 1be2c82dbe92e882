# wrong: the slope of w itself, which stands at a right angle on the boundary
def boundary(w, b):
    return w[1] / w[0], -b / w[1]
