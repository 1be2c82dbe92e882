# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""The picture is mirrored. In each row the first pixel is the leftmost: nothing is to be turned round."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28)[:, ::-1])
    axes.set_title(f"label: {label}")
    return figure
