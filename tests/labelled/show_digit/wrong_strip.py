# One row of 784 pixels
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(1, -1), cmap="gray", aspect="auto")
    ax.set_title(str(label))
    return fig
