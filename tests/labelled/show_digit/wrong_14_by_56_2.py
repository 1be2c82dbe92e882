# 14 x 56 in place of 28 x 28
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(14, 56), cmap="gray")
    ax.set_title(str(label))
    return fig
