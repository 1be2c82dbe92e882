# w[1] / w[0] for the slope
def boundary(w, b):
    return -w[1] / w[0], -b / w[1]
