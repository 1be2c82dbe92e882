# wrong: right picture, but the caller's pixels are multiplied by 255 in place
import matplotlib.pyplot as plt

def show_digit(x, label):
    x *= 255
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(label)
    return fig
