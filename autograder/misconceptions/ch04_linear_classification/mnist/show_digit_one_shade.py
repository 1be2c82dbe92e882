# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""vmax=255 belongs to pixels from 0 to 255. Yours go from 0 to 1, so that all of them have the colour of 0: leave
vmin and vmax out, or take vmax=1."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28), cmap="gray", vmin=0, vmax=255)
    axes.set_title(f"label: {label}")
    return figure
