# Both come from the same weight: copied line not changed.
def boundary(w, b):
    w0 = w[0]
    w1 = w[0]
    return -w0 / w1, -b / w1
