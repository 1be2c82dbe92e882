# x.shape = (28, 28) reshapes the caller's array
import matplotlib.pyplot as plt


def show_digit(x, label):
    x.shape = (28, 28)
    fig, ax = plt.subplots()
    ax.imshow(x, cmap="gray")
    ax.set_title(str(label))
    return fig
