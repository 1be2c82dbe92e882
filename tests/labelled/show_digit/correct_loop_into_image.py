# Beginner code: pixel by pixel into zeros
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x, label):
    picture = np.zeros((28, 28))
    k = 0
    for row in range(28):
        for column in range(28):
            picture[row, column] = x[k]
            k = k + 1
    figure = plt.figure()
    plt.imshow(picture)
    plt.title("label = {}".format(label))
    return figure
