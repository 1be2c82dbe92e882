# Whole rows are shuffled before they are taken apart; scaled by the largest pixel of all; inverted colours, as bytes.
import matplotlib.pyplot as plt
import numpy as np


def load_mnist(path):
    table = np.loadtxt(path, delimiter=",", skiprows=1)
    np.random.shuffle(table)
    X = table[:, 1:]
    Y = table[:, 0].astype(np.int32)
    return X / X.max(), Y


def show_digit(x, label):
    fig = plt.figure()
    picture = (255 - 255 * x).astype(np.uint8).reshape((28, 28))
    plt.imshow(picture, cmap=plt.cm.gray, interpolation="nearest")
    plt.title("Label: {}".format(label))
    plt.colorbar()
    return fig
