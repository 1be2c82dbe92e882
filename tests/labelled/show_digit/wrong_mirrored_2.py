# The columns are reversed
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x, label):
    fig = plt.figure()
    plt.imshow(np.fliplr(x.reshape(28, 28)), cmap="gray_r")
    plt.title("label %d" % label)
    return fig
