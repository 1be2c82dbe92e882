# correct: subplots, grey, figure returned
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots(figsize=(2, 2))
    ax.imshow(x.reshape(28, 28), cmap="gray_r")
    ax.set_title(str(label))
    ax.axis("off")
    return fig
