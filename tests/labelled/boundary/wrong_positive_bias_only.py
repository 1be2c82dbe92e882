# Takes b for a positive number: -abs(b) / w[1].
def boundary(w, b):
    return -w[0] / w[1], -abs(b) / w[1]
