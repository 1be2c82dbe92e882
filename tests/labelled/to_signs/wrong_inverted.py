# 1 - 2 T: the signs are exchanged
def to_signs(T):
    return 1 - 2 * T
