# works in place, but on its own copy
def squared_error(T, Y):
    E = T.astype(float).copy()
    E -= Y
    E *= E
    return E.sum()
