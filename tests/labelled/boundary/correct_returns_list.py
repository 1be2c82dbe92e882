# Returns a list of two floats.
def boundary(w, b):
    return [float(-w[0]) / float(w[1]), float(-b) / float(w[1])]
