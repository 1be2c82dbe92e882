# -T
def to_signs(T):
    return -T
