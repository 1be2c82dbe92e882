# Exponenten werden bei +-500 abgeschnitten, deutsche Kommentare; right
import numpy as np


def sigmoid(a):
    """Gibt für jeden Eintrag die Wahrscheinlichkeit zurück."""
    # np.exp(710) wäre unendlich, deshalb vorher abschneiden
    z = np.clip(a, -500, 500)
    return 1 / (1 + np.exp(-z))


def tanh(a):
    """Tangens hyperbolicus, aus Exponentialfunktionen."""
    z = np.clip(a, -300, 300)
    oben = np.exp(z) - np.exp(-z)
    unten = np.exp(z) + np.exp(-z)
    return oben / unten


def softmax(A):
    """Jede Zeile für sich: größter Wert abziehen, exp, teilen."""
    größter = np.max(A, axis=1)[:, None]
    # alles unter -700 wird ohnehin 0
    E = np.exp(np.maximum(A - größter, -700))
    return E / np.sum(E, axis=1)[:, None]
