# The label is not shown
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.axis("off")
    return fig
