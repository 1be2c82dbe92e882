# rates counted in plain Python loops
import numpy as np
from given import add_bias, predict, train


def compare(X, T, feature):
    x3 = feature(X)
    X_new = np.zeros((len(X), 3))
    X_new[:, 0:2] = X
    X_new[:, 2] = x3

    w1 = train(add_bias(X), T)
    P1 = predict(add_bias(X), w1)
    right1 = 0
    for i in range(len(T)):
        if P1[i] == T[i]:
            right1 += 1

    w2 = train(add_bias(X_new), T)
    P2 = predict(add_bias(X_new), w2)
    right2 = 0
    for i in range(len(T)):
        if P2[i] == T[i]:
            right2 += 1
    return right1 / len(T), right2 / len(T)
