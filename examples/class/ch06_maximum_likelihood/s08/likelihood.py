# comentarios en español, prints left in, np.where; right
import numpy as np

print("likelihood.py cargado")


def sample_mean(x):
    media = x.sum() / x.shape[0]
    print("media =", media)
    return media


def gaussian_nll(x, mu, variance):
    sigma = variance ** 0.5  # el tercer argumento es la varianza, no sigma
    z = (x - mu) / sigma
    print("z:", z)
    terminos = np.log(sigma) + 0.5 * np.log(2 * np.pi) + z**2 / 2
    return terminos.sum()


def logaritmo(p):
    # log(0) no se calcula: se pone un número muy grande y negativo
    seguro = np.where(p > 0, p, 1.0)
    return np.where(p > 0, np.log(seguro), -1e12)


def cross_entropy(T, Y):
    J = 0.0 - np.sum(T * logaritmo(Y) + (1 - T) * logaritmo(1 - Y))
    print("J =", J)
    return J


def cost(T, Y):
    J = 0.0 - np.sum(T * logaritmo(Y))
    print("J =", J)
    return J
