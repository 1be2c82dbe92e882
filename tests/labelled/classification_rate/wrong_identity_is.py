# Compares with `is` in place of ==.
def classification_rate(T, P):
    right = 0
    for i in range(len(T)):
        if T[i] is P[i]:
            right += 1
    return right / len(T)
