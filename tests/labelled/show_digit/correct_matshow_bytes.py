# plt.matshow of the pixels as bytes
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x: np.ndarray, label: int):
    assert x.shape == (784,)
    pixels = np.round(x * 255).astype(np.uint8).reshape(28, 28)
    plt.matshow(pixels, cmap=plt.cm.binary)
    plt.title(str(int(label)))
    return plt.gcf()
