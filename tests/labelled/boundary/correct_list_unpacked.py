# Unpacks w, returns a list
def boundary(w, b):
    u, v = w
    m = u / v * -1
    c = b / v * -1
    return [m, c]
