# The slope is not divided by w[1].
def boundary(w, b):
    return -w[0], -b / w[1]
