# `if` on the whole array
def to_signs(T):
    if T == 0:
        return -1
    return 1
