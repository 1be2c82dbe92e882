# 784 written out, usecols for the columns, everything in float64; the artist that imshow gives is returned.
import matplotlib.pyplot as plt
import numpy as np


def load_mnist(path):
    labels = np.loadtxt(path, delimiter=",", skiprows=1, usecols=0, dtype=np.uint8)
    X = np.loadtxt(path, delimiter=",", skiprows=1, usecols=range(1, 785))
    X = X.reshape(-1, 784)
    X /= 255
    return X, labels


def show_digit(x, label):
    plt.figure(figsize=(2, 2))
    plt.title(label)
    return plt.imshow(x.reshape(28, 28), cmap="Greys", vmin=0, vmax=1)
