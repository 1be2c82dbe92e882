# fig, ax = plt.subplots(), fig is returned
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape((28, 28)), cmap="gray_r")
    ax.set_title("Label: " + str(label))
    ax.axis("off")
    return fig
