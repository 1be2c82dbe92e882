# 2 T - 1
def to_signs(T):
    return 2 * T - 1
