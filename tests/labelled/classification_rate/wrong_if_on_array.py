# if on a whole array.
def classification_rate(T, P):
    correct = 0
    if T == P:
        correct += 1
    return correct / len(T)
