# The counter is set to 0 in each round.
def classification_rate(T, P):
    for t, p in zip(T, P):
        correct = 0
        if t == p:
            correct += 1
    return correct / len(T)
