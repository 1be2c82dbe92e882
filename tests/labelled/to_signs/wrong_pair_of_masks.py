# the masks of the two classes, no signs
def to_signs(T):
    return -1 * (T == 0), 1 * (T == 1)
