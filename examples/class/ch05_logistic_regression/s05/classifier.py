# Schritt für Schritt, mit deutschen Kommentaren; right
import numpy as np
from activations import softmax


def one_hot(labels, K):
    N = len(labels)
    T = np.zeros((N, K))
    for n in range(N):          # eine Eins pro Zeile
        T[n, labels[n]] = 1
    return T


def initialize_weights(D, K):
    # kleine Zufallszahlen um 0
    return 0.1 * np.random.randn(D, K)


def predict(X, W, b):
    punkte = np.dot(X, W)
    punkte += b                 # eigenes Array, nicht das des Aufrufers
    return softmax(punkte)


def predict_class(X, W, b):
    wahrscheinlichkeiten = predict(X, W, b)
    return np.array([np.argmax(zeile) for zeile in wahrscheinlichkeiten])
