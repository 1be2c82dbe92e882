# np.vectorize, comentarios en español, prints left in; right
import numpy as np


def _una_sigmoide(x):
    # dos formas: así el exponente nunca es positivo
    if x >= 0:
        return 1.0 / (1.0 + np.exp(-x))
    return np.exp(x) / (1.0 + np.exp(x))


def _una_tanh(x):
    return 2.0 * _una_sigmoide(2.0 * x) - 1.0


def sigmoid(a):
    y = np.vectorize(_una_sigmoide, otypes=[float])(a)
    print("sigmoid:", y)
    return y


def tanh(a):
    y = np.vectorize(_una_tanh, otypes=[float])(a)
    print("tanh:", y)
    return y


def softmax(A):
    print("forma de A:", A.shape)

    def una_fila(fila):
        e = np.exp(fila - fila.max())
        return e / e.sum()

    Y = np.apply_along_axis(una_fila, 1, A)
    print("suma de cada fila:", Y.sum(axis=1))  # ¡tiene que dar 1!
    return Y
