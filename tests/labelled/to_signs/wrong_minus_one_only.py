# T - 1
def to_signs(T):
    return T - 1
