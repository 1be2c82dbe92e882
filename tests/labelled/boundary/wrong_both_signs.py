# Both minus signs are missing
def boundary(w, b):
    slope = w[0] / w[1]
    intercept = b / w[1]
    return slope, intercept
