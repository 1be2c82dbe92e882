# Asks whether each prediction occurs anywhere in T.
def classification_rate(T, P):
    right = [p for p in P if p in T]
    return len(right) / len(P)
