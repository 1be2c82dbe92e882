# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You cut the border off. The picture is 28 x 28, all of it."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28)[4:24, 4:24])
    axes.set_title(f"label: {label}")
    return figure
