# -1/2 and +1/2
def to_signs(T):
    return T - 0.5
