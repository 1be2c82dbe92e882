# A double loop fills the picture.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    picture = np.zeros((28, 28))
    k = 0
    for row in range(28):
        for column in range(28):
            picture[row, column] = x[k]
            k = k + 1
    fig, ax = plt.subplots()
    ax.imshow(picture, cmap="hot")
    ax.set_title("The digit is " + str(label))
    return fig
