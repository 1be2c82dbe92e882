# Two mistakes: a curve of 784 numbers, and the word label for a title
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.plot(x)
    ax.set_title("label")
    return fig
