# from -1, +1 to 0, 1
def to_signs(T):
    return (T + 1) / 2
