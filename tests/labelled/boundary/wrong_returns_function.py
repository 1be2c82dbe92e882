# Returns the line as a function of x.
def boundary(w, b):
    return lambda x: -(w[0] * x + b) / w[1]
