# Length of the boolean selection.
def classification_rate(T, P):
    right = T[T == P]
    return len(right) / len(T)
