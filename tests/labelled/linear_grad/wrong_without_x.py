# 2 (Y - T) alone: the inner derivative X is missing
def grad(Y, T, X):
    return 2 * (Y - T)
