# changes a copy
def to_signs(T):
    S = T.copy()
    S[S == 0] = -1
    return S
