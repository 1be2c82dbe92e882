# Returns zeros when b is 0, as though there was no line.
def boundary(w, b):
    if not b:
        return 0.0, 0.0
    return -w[0] / w[1], -b / w[1]
