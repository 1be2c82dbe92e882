# Parameters swapped: boundary(b, w).
def boundary(b, w):
    return -w[0] / w[1], -b / w[1]
