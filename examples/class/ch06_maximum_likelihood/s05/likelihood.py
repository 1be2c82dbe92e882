# kleine Schranke 1e-15 im Logarithmus, deutsche Kommentare; right
import numpy as np

WINZIG = 1e-15


def sample_mean(x):
    """Summe durch Anzahl."""
    return sum(x) / len(x)


def gaussian_nll(x, mu, variance):
    """Negative Log-Likelihood, mit allen Konstanten."""
    N = len(x)
    abweichung = np.dot(x - mu, x - mu)      # Summe der Quadrate
    konstante = N * np.log(np.sqrt(2 * np.pi * variance))
    return konstante + abweichung / variance / 2


def cross_entropy(T, Y):
    # np.maximum macht ein neues Array, Y bleibt wie es ist
    erster_teil = T * np.log(np.maximum(Y, WINZIG))
    zweiter_teil = (1 - T) * np.log(np.maximum(1 - Y, WINZIG))
    return -(erster_teil + zweiter_teil).sum()


def cost(T, Y):
    return -(T * np.log(np.maximum(Y, WINZIG))).sum()
