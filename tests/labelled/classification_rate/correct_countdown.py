# correct: 1 minus the share of the mistakes, counted in a plain Python loop
def classification_rate(T, P):
    wrong = 0
    for i in range(len(T)):
        if T[i] != P[i]:
            wrong += 1
    return 1 - wrong / len(T)
