# The return is indented into the loop.
def classification_rate(T, P):
    right = 0
    for i in range(len(T)):
        if T[i] == P[i]:
            right += 1
        return right / len(T)
