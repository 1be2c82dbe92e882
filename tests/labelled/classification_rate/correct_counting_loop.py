# Counting loop over indices
def classification_rate(T, P):
    N = len(T)
    correct = 0
    for i in range(N):
        if T[i] == P[i]:
            correct += 1
    return correct / N
