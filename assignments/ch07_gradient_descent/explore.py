"""Draw what your functions do: python explore.py

Run it as often as you like, whatever is finished so far: it draws what it can and says what is still to do. The
pictures go into the folder pictures/. Nothing here is handed in or marked.
"""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # pictures become files; no window is opened

import matplotlib.pyplot as plt
import numpy as np
from given import add_bias, one_hot, sigmoid

HERE = Path(__file__).resolve().parent
PICTURES = HERE / "pictures"
DIGITS = HERE / "data" / "mnist" / "mnist_subset.npz"


def draw_walk():
    """The walk over J = x**2 + x, with four learning rates."""
    from descent import gradient_descent

    x, steps = np.linspace(-3.2, 2.2, 200), range(13)
    figure, panels = plt.subplots(1, 4, figsize=(12, 3), sharey=True)
    for number, rate in enumerate((0.02, 0.15, 0.9, 1.02)):
        axes = panels[number]
        walk = np.array([gradient_descent(lambda x: 2 * x + 1, 1.6, rate, n) for n in steps])
        axes.plot(x, x**2 + x, color="0.7")
        axes.plot(walk, walk**2 + walk, "o-", markersize=4, linewidth=1)
        axes.set_title(f"learning rate {rate}")
        axes.set_xlabel("x")
    panels[0].set_ylabel("J = x² + x")
    return figure


def draw_valley():
    """The walk over a long valley, in two dimensions: steep across, flat along."""
    from descent import gradient_descent

    steepness, x0 = np.array([1.0, 12.0]), np.array([-4.0, 1.3])
    walk = np.array([gradient_descent(lambda x: steepness * x, x0, 0.14, n) for n in range(30)])
    across, up = np.meshgrid(np.linspace(-4.5, 1.5, 100), np.linspace(-1.6, 1.6, 80))
    figure, axes = plt.subplots(figsize=(7, 4))
    axes.contour(across, up, (across**2 + 12 * up**2) / 2, levels=15, colors="0.7", linewidths=0.8)
    axes.plot(walk[:, 0], walk[:, 1], "o-", markersize=4, linewidth=1)
    axes.set(xlabel="x1", ylabel="x2", title="30 steps: to and fro across the valley, slowly along it")
    return figure


def two_clouds():
    """Return (X, T) of two clouds that overlap a little, X with its column of ones."""
    draw = np.random.default_rng(7)
    T = np.repeat([0, 1], 60)
    points = np.where(T[:, np.newaxis] == 1, [1.6, 1.0], [-0.6, -0.8]) + draw.normal(0.0, 0.9, (120, 2))
    return add_bias(points), T


def draw_boundary():
    """Two classes, and the line on which the model cannot decide, early and late in training."""
    from logistic_regression import train

    X, T = two_clouds()
    figure, axes = plt.subplots(figsize=(6, 5))
    for label, mark in ((0, "o"), (1, "^")):
        samples = X[label == T]
        axes.plot(samples[:, 1], samples[:, 2], mark, markersize=4, label=f"class {label}")
    across = np.array([-3.5, 4.5])
    for epochs, style in ((1, ":"), (5, "--"), (200, "-")):
        W = np.ravel(train(X, T, 0.02, epochs)[0])
        right = np.mean((sigmoid(X @ W) > 0.5) == T)
        axes.plot(across, -(W[0] + W[1] * across) / W[2], style, color="k", label=f"{epochs} epochs: {right:.0%} right")
    axes.set(xlabel="x1", ylabel="x2", ylim=(-4, 4), title="Where the probability is 1/2")
    axes.legend(loc="lower left", fontsize=8)
    return figure


def draw_costs():
    """The costs of training with learning rates that are too small, good and too large."""
    from logistic_regression import train

    X, T = two_clouds()
    figure, axes = plt.subplots(figsize=(7, 4))
    for rate in (0.0002, 0.002, 0.02, 0.25, 1.0):
        axes.plot(train(X, T, rate, 60)[1], label=f"{rate:g}")
    axes.set(xlabel="epoch", ylabel="cost", ylim=(0, 150), title="The cost of 120 samples")
    axes.legend(title="learning rate")
    return figure


def draw_own_plot():
    """The same by your own plot_cost."""
    from logistic_regression import plot_cost, train

    figure = plot_cost(train(*two_clouds(), 0.002, 60)[1])
    return figure if hasattr(figure, "savefig") else plt.gcf()


def load_digits():
    """Return (X, labels, others, right): images as rows in [0, 1], those to learn from and those to be asked about."""
    with np.load(DIGITS) as data:
        rows = {name: data[name].reshape(len(data[name]), -1) for name in data.files}
    X, others = (add_bias(rows[name] / 255.0) for name in ("x_train", "x_test"))
    return X, rows["y_train"].ravel().astype(int), others, rows["y_test"].ravel().astype(int)


def draw_digits():
    """Learned weights of the ten digits, and some digits with what the model takes them for."""
    from logistic_regression import LogisticRegression, train

    X, labels, others, right = load_digits()
    model = LogisticRegression(learning_rate=0.5 / len(X), epochs=100)
    model.train(X, labels)
    found = np.ravel(model.predict(others))
    print(f"    {np.mean(found == right):.1%} of {len(right):,} digits that it has not seen are recognised")
    W = train(X[:1000], one_hot(labels[:1000], 10), 0.5 / 1000, 60)[0]
    figure, panels = plt.subplots(3, 10, figsize=(12, 4.2))
    wrong = np.flatnonzero(found != right)[:10]
    for k in range(10):
        first = np.flatnonzero(right == k)[0]
        panels[0, k].imshow(W[1:, k].reshape(28, 28), cmap="RdBu_r", vmin=-0.6, vmax=0.6)
        panels[0, k].set_title(f"for {k}", fontsize=9)
        panels[1, k].imshow(others[first, 1:].reshape(28, 28), cmap="gray_r")
        panels[1, k].set_title(f"says {int(found[first])}", fontsize=9)
        if k < len(wrong):
            panels[2, k].imshow(others[wrong[k], 1:].reshape(28, 28), cmap="gray_r")
            panels[2, k].set_title(f"{int(right[wrong[k]])}, says {int(found[wrong[k]])}", fontsize=9)
    for axes in panels.ravel():
        axes.axis("off")
    figure.suptitle("Weights (red speaks for the digit, blue against it); one of each digit; ten that it gets wrong")
    return figure


def draw_line():
    """A line that finds its way to the points."""
    from linear_regression_gd import train

    draw = np.random.default_rng(3)
    x = np.sort(draw.uniform(-2.0, 3.0, 30))
    X, T = add_bias(x[:, np.newaxis]), 1.0 + 2.0 * x + draw.normal(0.0, 0.8, 30)
    figure, axes = plt.subplots(figsize=(6, 4))
    axes.plot(x, T, "o", markersize=4)
    for epochs in (1, 3, 10, 100):
        axes.plot(x, X @ np.ravel(train(X, T, 0.002, epochs)[0]), label=f"{epochs} epochs")
    axes.set(xlabel="x", ylabel="t", title="Linear regression on its way")
    axes.legend()
    return figure


def main():
    """Draw everything that can be drawn."""
    PICTURES.mkdir(exist_ok=True)
    for draw in (draw_walk, draw_valley, draw_boundary, draw_costs, draw_own_plot, draw_digits, draw_line):
        name = draw.__name__.removeprefix("draw_")
        try:
            with np.errstate(all="ignore"):
                draw().savefig(PICTURES / f"{name}.png", dpi=120, bbox_inches="tight")
            print(f"{name}: pictures/{name}.png")
        except NotImplementedError as error:
            print(f"{name}: still to do: {error}")
        except FileNotFoundError as error:
            print(f"{name}: {error.filename} is not here")
        except Exception as error:  # a student's work in progress: the other pictures shall come all the same
            print(f"{name}: cannot be drawn yet: {type(error).__name__}: {error}")
        plt.close("all")


if __name__ == "__main__":
    main()
