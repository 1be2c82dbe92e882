# Two mistakes: (intercept, slope), and the intercept without its minus
def boundary(w, b):
    return b / w[1], -w[0] / w[1]
