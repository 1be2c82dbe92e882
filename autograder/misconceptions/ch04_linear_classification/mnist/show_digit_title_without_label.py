# loses: test_show_digit_title
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""The title does not say which digit it is. Put the value of `label` into it, with an f-string, say."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28))
    axes.set_title("label")
    return figure
