# ax.title = text in place of ax.set_title(text): overwrites an attribute, and drawing fails
import matplotlib.pyplot as plt


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.title = "Digit " + str(label)
    return fig
