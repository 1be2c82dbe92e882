# Running mean, updated sample by sample.
def classification_rate(T, P):
    rate = 0.0
    for n in range(len(T)):
        rate += (float(T[n] == P[n]) - rate) / (n + 1)
    return rate
