# Returns the Axes, ticks removed.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig = plt.figure(figsize=(3, 3))
    ax = fig.add_subplot(111)
    ax.imshow(x.reshape(28, -1), cmap="binary", interpolation="nearest")
    ax.set_title("digit %d" % label, fontsize=8)
    ax.axis("off")
    return ax
