# the copy is changed, and then forgotten
def to_signs(T):
    S = T.copy()
    S[S == 0] = -1
