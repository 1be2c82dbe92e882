# Rounds to one digit.
def boundary(w, b):
    return round(float(-w[0] / w[1]), 1), round(float(-b / w[1]), 1)
