# writes into the caller's array
def to_signs(T):
    T[T == 0] = -1
    return T
