# The csv module, row by row; labels a list of int. The picture is drawn by pyplot and left the current figure.
import csv

import matplotlib.pyplot as plt
import numpy as np


def load_mnist(path):
    X, labels = [], []
    with open(path, newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for row in reader:
            labels.append(int(row[0]))
            X.append([float(value) / 255 for value in row[1:]])
    return np.array(X), labels


def show_digit(x, label):
    plt.imshow(np.reshape(x, (28, 28)), cmap="gray")
    plt.title("This is a %d" % label)
    plt.show()
