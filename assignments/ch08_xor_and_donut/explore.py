"""Pictures of this chapter, drawn with your own functions: python explore.py

They go into the folder pictures/. What is not written yet is left out, and the script says so. Nothing here is marked;
change it as you like.
"""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # into files, without a window

import donut
import experiment
import matplotlib.pyplot as plt
import numpy as np
import xor
from given import add_bias, train
from matplotlib.figure import Figure

PICTURES = Path(__file__).resolve().parent / "pictures"
SAID = set()


def attempt(module, name, *arguments):
    """Return what a function of yours gives, or None if it is missing, still to do, or raises an error."""
    try:
        return getattr(module, name)(*arguments)
    except NotImplementedError:
        say(f"{name} is still to do.")
    except Exception as error:
        say(f"{name} raised {type(error).__name__}: {error}")
    return None


def say(text):
    """Print a line, but the same one only once."""
    if text not in SAID:
        print(text)
        SAID.add(text)


def data(module, make, n=400):
    """Return X, shape (n, 2), and T, shape (n,), of a function of yours, or (None, None)."""
    made = attempt(module, make, n)
    try:
        X, T = made
        X, T = np.asarray(X, dtype=float), np.ravel(T)
    except (TypeError, ValueError):
        if made is not None:
            say(f"{make} does not return points and their labels: return X, T.")
        return None, None
    if X.shape != (len(T), 2):
        say(f"{make} returns points of shape {X.shape} and {len(T)} labels.")
        return None, None
    return X, T


def figure_of(made):
    """Return the figure that a plot function made: returned, that of its axes, or the current one, if there is any."""
    if isinstance(made, Figure):
        return made
    figure = getattr(made, "figure", None)
    if isinstance(figure, Figure):
        return figure
    return plt.gcf() if plt.get_fignums() else None


def heights(module, feature, X):
    """Return a feature of yours, flat: shape (N,). None while it is not right."""
    x3 = attempt(module, feature, X)
    if x3 is None:
        return None
    if np.size(x3) != len(X):
        say(f"{feature} returns an array of shape {np.shape(x3)} for {len(X)} points.")
        return None
    return np.ravel(x3)


def weights(X, T, x3):
    """Return the weights of x1, x2 and the feature, the bias first: shape (4,)."""
    return train(add_bias(np.column_stack([X, x3])), T)


def draw_xor(X, T):
    """Draw the clouds with the plane that separates them."""
    figure = figure_of(attempt(xor, "plot_xor", X, T))
    if figure is None or not figure.axes:
        return
    axes, x3 = figure.axes[0], heights(xor, "xor_feature", X)
    w = None if x3 is None else weights(X, T, x3)
    if w is not None and axes.name == "3d" and w[3] != 0.0:
        # On the plane the score is zero: w0 + w1 x1 + w2 x2 + w3 x3 = 0.
        x1, x2 = np.meshgrid([-1.5, 1.5], [-1.5, 1.5])
        axes.plot_surface(x1, x2, -(w[0] + w[1] * x1 + w[2] * x2) / w[3], color="grey", alpha=0.35)
        axes.set_title("XOR: the plane on which the score is zero")
    save(figure, "xor.png")


def draw_donut(X, T):
    """Draw the rings with the boundary between them."""
    figure = figure_of(attempt(donut, "plot_donut", X, T))
    if figure is None or not figure.axes:
        return
    # The score is looked at on a grid in the plane of x1 and x2.
    ends = np.linspace(1.1 * X.min(), 1.1 * X.max(), 200)
    x1, x2 = np.meshgrid(ends, ends)
    grid = np.column_stack([x1.ravel(), x2.ravel()])
    axes, x3, above = figure.axes[0], heights(donut, "donut_feature", X), heights(donut, "donut_feature", grid)
    if x3 is not None and above is not None and axes.name != "3d":
        scores = add_bias(np.column_stack([grid, above])) @ weights(X, T, x3)
        axes.contour(x1, x2, scores.reshape(x1.shape), levels=[0.0], colors="black")
        axes.set_title("The donut: the ring on which the score is zero")
        axes.set_aspect("equal")
    save(figure, "donut.png")


def draw_rates(rates):
    """Draw the classification rates as bars: name -> (plain, with the feature)."""
    figure, axes = plt.subplots()
    x = np.arange(len(rates))
    axes.bar(x - 0.2, [plain for plain, _ in rates.values()], 0.4, label="x1 and x2")
    axes.bar(x + 0.2, [better for _, better in rates.values()], 0.4, label="x1, x2 and the feature")
    axes.axhline(0.5, color="grey", linestyle="--", label="guessing")
    axes.set_xticks(x)
    axes.set_xticklabels(list(rates))
    axes.set(ylabel="classified right", ylim=(0.0, 1.25), title="What one feature is worth")
    axes.legend(loc="upper center", ncol=3, fontsize="small")
    save(figure, "rates.png")


def save(figure, name):
    """Write a figure into the folder of pictures and say where."""
    PICTURES.mkdir(exist_ok=True)
    figure.savefig(str(PICTURES / name), dpi=120)
    plt.close("all")
    print(f"Drawn: pictures/{name}")


def main():
    """Draw what can be drawn."""
    rates = {}
    for name, module, make, feature, draw in (
        ("XOR", xor, "make_xor", "xor_feature", draw_xor),
        ("donut", donut, "make_donut", "donut_feature", draw_donut),
    ):
        X, T = data(module, make)
        if X is None:
            continue
        draw(X, T)
        plt.close("all")
        if heights(module, feature, X) is None:
            continue
        result = attempt(experiment, "compare", X, T, getattr(module, feature))
        try:
            plain, better = (float(rate) for rate in result)
        except (TypeError, ValueError):
            continue
        rates[name] = plain, better
        print(f"{name}: {plain:.3f} of the points right without the feature, {better:.3f} with it.")
    if rates:
        draw_rates(rates)


if __name__ == "__main__":
    main()
