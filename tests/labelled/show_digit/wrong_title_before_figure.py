# The title goes to another figure, the picture gets none
import matplotlib.pyplot as plt


def show_digit(x, label):
    plt.title("Digit " + str(label))
    fig = plt.figure()
    plt.imshow(x.reshape(28, 28), cmap="gray")
    return fig
