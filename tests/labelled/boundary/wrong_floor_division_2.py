# wrong: // instead of /
def boundary(w, b):
    a1, a2 = w
    return -a1 // a2, -b // a2
