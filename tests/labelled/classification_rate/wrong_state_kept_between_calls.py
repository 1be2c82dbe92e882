# Global counters are never reset: the second call is wrong.
correct = 0
total = 0

def classification_rate(T, P):
    global correct, total
    for t, p in zip(T, P):
        total += 1
        if t == p:
            correct += 1
    return correct / total
