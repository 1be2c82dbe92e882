"""Pictures of what your functions do.

    python explore.py

draws what is written so far into the folder pictures/. Nothing here is handed in or marked: change it as you like.
"""

from importlib import import_module
from pathlib import Path
from traceback import extract_tb

import matplotlib

matplotlib.use("Agg")  # write files, open no windows

import matplotlib.pyplot as plt
import numpy as np

PICTURES = Path(__file__).resolve().parent / "pictures"
FOUND, BROKEN = {}, []
SAID = set()

x = np.array([1.2, 0.4, 2.9, 1.7, 2.3])
VARIANCE = 2.0


def load(*modules):
    """Find your functions by their names; a file that does not load is told."""
    for module in modules:
        try:
            FOUND.update(vars(import_module(module)))
        except Exception as error:
            BROKEN.append(module)
            say(f"{module}.py", f"does not load ({type(error).__name__}: {error}). Run: python -m pytest")


def ask(name, *arguments):
    """Return the number that a function of yours gives, or None: then it says why."""
    if name not in FOUND:
        return None if BROKEN else say(name, "cannot be found: define it, under exactly this name")
    try:
        with np.errstate(all="ignore"):
            came = FOUND[name](*arguments)
        if came is None:
            return say(name, "is not right yet: nothing comes back. Does it end with return?")
        array = np.asarray(came, dtype=float)
    except NotImplementedError as error:
        return say(extract_tb(error.__traceback__)[-1].name, "is still to do")
    except Exception as error:
        return say(name, f"is not right yet ({type(error).__name__}: {error}). Run: python -m pytest")
    if array.size != 1:
        return say(name, f"is not right yet: an array of shape {array.shape} comes back, where one number is meant")
    if not np.isfinite(array).all():
        return say(name, f"is not right yet: {array.item()} comes back for {shown(arguments)}")
    return array.item()


def curve(name, points):
    """Return what a function of yours gives for each of some arguments, (n,), or None."""
    costs = []
    for arguments in points:
        J = ask(name, *arguments)
        if J is None:
            return None
        costs.append(J)
    return np.array(costs)


def shown(arguments):
    """Return the arguments of a call as text."""
    return ", ".join(str(np.round(argument, 3)).replace("\n", "") for argument in arguments)


def say(name, what):
    """Print a line about a function or a file, but only the first about each."""
    if name not in SAID:
        print(name, what)
        SAID.add(name)


def draw_likelihood():
    """Draw how likely five samples are for each mu, L and J = -ln L, and where the sample mean lies."""
    mus = np.linspace(-2, 5, 141)
    mean, J = ask("sample_mean", x), curve("gaussian_nll", ((x, mu, VARIANCE) for mu in mus))
    if mean is None and J is None:
        return None
    figure, both = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    with np.errstate(all="ignore"):
        L = None if J is None else np.exp(-J)
    for axes, label, heights in ((both[0], "likelihood L", L), (both[1], "cost J = -ln L", J)):
        if heights is not None:
            axes.plot(mus, heights, color="tab:blue", label="by gaussian_nll, variance 2")
        if mean is not None:
            axes.axvline(mean, color="black", linestyle=":", label=f"sample_mean: {mean:.4g}")
        axes.plot(x, np.zeros_like(x), "|", color="tab:orange", markersize=14, markeredgewidth=2, label="the samples")
        axes.set(xlabel="mu", ylabel=label)
    both[1].legend()
    both[0].set_title("The highest point of the one")
    both[1].set_title("is the lowest of the other")
    return figure


def draw_gaussian():
    """Draw the cost over mu and the variance: a valley, and its lowest point."""
    mus, variances = np.linspace(0, 3.4, 69), np.linspace(0.2, 3, 57)
    J = curve("gaussian_nll", ((x, mu, variance) for variance in variances for mu in mus))
    if J is None:
        return None
    J = J.reshape(len(variances), len(mus))
    row, column = np.unravel_index(np.argmin(J), J.shape)
    figure, axes = plt.subplots(figsize=(6, 5), layout="constrained")
    if np.ptp(J) > 0:
        lines = axes.contour(mus, variances, J, levels=J.min() + np.ptp(J) * np.linspace(0.001, 0.7, 16) ** 2)
        axes.clabel(lines, lines.levels[:8], fmt="%.1f", fontsize=8)
    axes.plot(mus[column], variances[row], "o", color="black", label=f"lowest: J = {J.min():.3f}")
    axes.set(xlabel="mu", ylabel="variance", title=f"lowest near mu {mus[column]:.2f}, variance {variances[row]:.2f}")
    axes.legend()
    return figure


def draw_cross_entropy():
    """Draw what one sample costs as y goes from 0 to 1, and what one y costs for all of four samples."""
    y = np.linspace(0.002, 0.998, 250)
    one = {t: curve("cross_entropy", ((np.array([t]), np.array([p])) for p in y)) for t in (1, 0)}
    T = np.array([1, 0, 0, 0])
    four = curve("cross_entropy", ((T, np.full(4, p)) for p in y))
    if four is None or any(costs is None for costs in one.values()):
        return None
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    for t, style in ((1, "-"), (0, "--")):
        left.plot(y, one[t], style, label=f"t = {t}")
    left.set(xlabel="y: probability of class 1", ylabel="cost of one sample", title="Sure and wrong is dear")
    left.legend()
    right.plot(y, four)
    best = np.argmin(four)
    right.plot(y[best], four[best], "o", color="black", label=f"lowest: y = {y[best]:.2f}, cost {four[best]:.3f}")
    right.legend()
    right.set(xlabel="y, the same for all", ylabel="cost of T = 1, 0, 0, 0", title="The best y is the share of ones")
    return figure


def draw_cost():
    """Draw what one sample of three classes costs as the probability of its class moves, and some predictions."""
    T, p = np.array([[0.0, 1.0, 0.0]]), np.linspace(0.002, 0.998, 250)
    costs = curve("cost", ((T, np.array([[(1 - q) / 2, q, (1 - q) / 2]])) for q in p))
    predictions = ((0.05, 0.9, 0.05), (0.3, 0.5, 0.2), (1 / 3, 1 / 3, 1 / 3), (0.5, 0.3, 0.2), (0.9, 0.05, 0.05))
    bars = curve("cost", ((T, np.array([row])) for row in predictions))
    if costs is None or bars is None:
        return None
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    left.plot(p, costs)
    left.set(xlabel="y of the class that came up", ylabel="cost of one sample", title="The other classes add nothing")
    names = ["  ".join(f"{q:.2f}" for q in row) for row in predictions]
    right.barh(names, bars, color="tab:blue")
    for n, length in enumerate(bars):
        right.text(max(length, 0.0), n, f" {length:.2f}", va="center")
    right.invert_yaxis()
    right.margins(x=0.15)
    right.set(xlabel="cost of one sample", ylabel="Y", title="Class 1 came up: the middle one")
    return figure


def main():
    """Draw what can be drawn, and say what is missing."""
    load("likelihood")
    for draw in (draw_likelihood, draw_gaussian, draw_cross_entropy, draw_cost):
        name = draw.__name__[len("draw_") :]
        try:
            figure = draw()
            if figure is not None:
                PICTURES.mkdir(exist_ok=True)
                figure.savefig(PICTURES / f"{name}.png", dpi=120)
                print(f"{name}: drawn into {PICTURES / f'{name}.png'}")
        except Exception as error:  # numbers that nobody can draw: the other pictures shall come all the same
            print(f"{name}: cannot be drawn yet ({type(error).__name__}: {error})")
        plt.close("all")


if __name__ == "__main__":
    main()
