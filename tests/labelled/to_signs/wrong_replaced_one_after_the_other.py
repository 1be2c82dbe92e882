# 0 becomes 1 first, then every 1 becomes -1
def to_signs(T):
    S = T.copy()
    S[S == 0] = 1
    S[S == 1] = -1
    return S
