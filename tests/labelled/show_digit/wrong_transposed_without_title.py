# Two mistakes: transposed, and the label only printed.
import matplotlib.pyplot as plt

def show_digit(x, label):
    print("label:", label)
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28).T, cmap="gray")
    return fig
