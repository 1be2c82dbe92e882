# genfromtxt with skip_header, labels stay floats; matshow, the Axes returned.
import matplotlib.pyplot as plt
import numpy as np


def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    y = data[:, 0]
    X = data[:, 1:] / 255.0
    return X, y


def show_digit(x, label):
    fig, ax = plt.subplots(figsize=(3, 3))
    ax.matshow(x.reshape(28, -1))
    ax.set_title(str(label))
    ax.axis("off")
    return ax
