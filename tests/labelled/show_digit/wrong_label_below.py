# The label is written below the picture, not in the title
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_xlabel("label: " + str(label))
    return fig
