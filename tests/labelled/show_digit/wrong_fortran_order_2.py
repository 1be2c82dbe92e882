# wrong: column by column (order="F"), so the digit lies on its side
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig = plt.figure()
    plt.imshow(x.reshape((28, 28), order="F"), cmap="gray")
    plt.title(label)
    return fig
