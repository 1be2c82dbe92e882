# Two mistakes: counts errors, and divides with //.
def classification_rate(T, P):
    errors = 0
    for i in range(len(T)):
        if T[i] != P[i]:
            errors += 1
    return errors // len(T)
