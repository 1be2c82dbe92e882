# Loops over samples and features, lists as results.


def h(X, w, b):
    scores = []
    for x in X:
        total = b
        for weight, value in zip(w, x):
            total += weight * value
        scores.append(total)
    return scores


def predict(X, w, b):
    return [1 if score > 0 else 0 for score in h(X, w, b)]


def to_signs(T):
    signs = []
    for t in T:
        if t == 0:
            signs.append(-1)
        else:
            signs.append(1)
    return signs


def classification_rate(T, P):
    right = 0
    for i in range(len(T)):
        if T[i] == P[i]:
            right += 1
    return right / len(T)


def boundary(w, b):
    w0, w1 = w
    return [-w0 / w1, -b / w1]
