# wrong: the y axis is inverted "as in a plot", which turns the digit upside down
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.invert_yaxis()
    ax.set_title(str(label))
    return fig
