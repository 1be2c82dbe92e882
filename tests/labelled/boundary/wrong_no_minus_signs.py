# Both minus signs are missing.
def boundary(w, b):
    return w[0] / w[1], b / w[1]
