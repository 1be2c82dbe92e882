# Closed in pyplot, but the Figure is returned.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(str(label))
    plt.close(fig)
    return fig
