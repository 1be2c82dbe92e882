# Minus w0 / w1 and minus b / w1
def boundary(w, b):
    return -w[0] / w[1], -b / w[1]
