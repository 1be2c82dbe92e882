# The loop begins at 1
def classification_rate(T, P):
    correct = 0.0
    for i in range(1, len(T)):
        if T[i] == P[i]:
            correct += 1
    return correct / len(T)
