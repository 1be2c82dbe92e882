# Expects w with three numbers and the bias first
def boundary(w, b):
    b, w1, w2 = w
    return -w1 / w2, -b / w2
