# Returns a dictionary.
def boundary(w, b):
    return {"slope": -w[0] / w[1], "intercept": -b / w[1]}
