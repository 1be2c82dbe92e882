# Two mistakes: order swapped, and the slope lacks its minus.
def boundary(w, b):
    m = w[0] / w[1]
    c = -b / w[1]
    return c, m
