# Generator over zip
def classification_rate(T, P):
    return sum(int(t == p) for t, p in zip(T, P)) / float(len(T))
