# True and False
def to_signs(T):
    return T > 0
