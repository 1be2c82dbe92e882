# Beginner's version with a name for each number.
def boundary(w, b):
    w_first = w[0]
    w_second = w[1]
    m = w_first / w_second
    m = -m
    c = b / w_second
    c = -c
    slope = m
    intercept = c
    return slope, intercept
