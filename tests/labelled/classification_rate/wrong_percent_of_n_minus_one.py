# Two mistakes: percent, and the last sample missed.
def classification_rate(T, P):
    n = len(T) - 1
    good = 0
    for i in range(n):
        good += T[i] == P[i]
    return 100.0 * good / n
