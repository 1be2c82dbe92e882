# The loop starts at 1 and misses the first sample.
def classification_rate(T, P):
    N = len(T)
    correct = 0
    for i in range(1, N):
        if T[i] == P[i]:
            correct += 1
    return correct / (N - 1)
