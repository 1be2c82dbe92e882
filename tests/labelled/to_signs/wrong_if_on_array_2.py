# if on a whole array
def to_signs(T):
    if T == 0:
        return -1
    else:
        return 1
