# two mistakes: the wrong class is replaced, in the caller's array
def to_signs(T):
    T[T == 1] = -1
    return T
