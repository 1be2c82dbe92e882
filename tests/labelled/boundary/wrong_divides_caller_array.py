# Divides w in place: right for floats, but the caller's array changes (and integers raise).
def boundary(w, b):
    b = b / w[1]
    w /= w[1]
    return -w[0], -b
