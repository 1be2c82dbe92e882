# The label is written into the picture.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.text(2, 4, str(label), color="red")
    ax.set_title("MNIST")
    return fig
