# 2 (T - 1): the brackets are wrong
def to_signs(T):
    return 2 * (T - 1)
