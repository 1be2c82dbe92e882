"""Draws the pictures of the handouts, from the reference solutions: `python docs/draw_pictures.py [FOLDER]`.

One picture for each assignment, `<FOLDER>/<assignment>/picture.png`, by default in assignments/. Data and seeds are
fixed: the same picture each time, on the same matplotlib to the pixel. What each has to teach stands in the docstring
of its function, what is to be seen in the alt text of the handout.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import matplotlib.style
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from mpl_toolkits.mplot3d import Axes3D
from PIL import Image

from autograder import catalog
from autograder.content import tree
from autograder.course import write
from autograder.grader import reference

INK, MUTED, PALE, BLUE, ORANGE = "#1b1e23", "#565e6a", "#c9ced6", "#0b57d0", "#c8660a"
PALE_BLUE, PALE_ORANGE = "#dbe7fb", "#fbe6d0"
CLASSES = ((0, BLUE, "o", "class 0"), (1, ORANGE, "^", "class 1"))
HALVES = ListedColormap([PALE_BLUE, PALE_ORANGE])

WIDTH, DPI, COLOURS = 7.0, 144, 128
STYLE = {
    "font.family": "DejaVu Sans", "font.size": 9, "text.hinting": "none", "text.color": INK,
    "axes.titlesize": 9, "axes.titlelocation": "left", "axes.titlecolor": INK, "axes.titlepad": 5,
    "axes.labelcolor": INK, "axes.edgecolor": MUTED, "axes.linewidth": 0.8,
    "axes.spines.top": False, "axes.spines.right": False,
    "xtick.color": MUTED, "ytick.color": MUTED, "xtick.labelsize": 8, "ytick.labelsize": 8,
    "grid.color": "#e6e9ed", "grid.linewidth": 0.6, "lines.linewidth": 1.8, "lines.markersize": 4.5,
    "patch.linewidth": 0.0, "legend.frameon": False, "legend.fontsize": 8, "figure.constrained_layout.wspace": 0.06,
}  # fmt: skip


def ch01_train_and_predict(models: SimpleNamespace) -> Figure:
    """The same six targets twice: as numbers their mean has the smallest squared error, as labels the majority wins."""
    Y = np.array([1, 1, 8, 9, 1, 4])
    X = np.zeros((len(Y), 1))
    regressor, classifier = models.baseline.MeanRegressor(), models.baseline.MajorityClassifier()
    regressor.train(X, Y)
    classifier.train(X, Y)
    [mean], [label] = regressor.predict(X[:1]), classifier.predict(X[:1])

    figure = new(2.5)
    targets, errors, counts = figure.subplots(1, 3, width_ratios=(1.25, 1.0, 1.25))
    n = np.arange(len(Y)) + 1
    targets.vlines(n, Y, mean, color=PALE, linewidth=1.5)
    targets.plot(n, Y, "o", color=BLUE, markersize=6)
    targets.axhline(mean, color=ORANGE)
    targets.text(5.8, mean + 0.2, f"mean {mean:g}", color=ORANGE, ha="right")
    targets.set(xlabel="sample", ylabel="target, as a number", xlim=(0.5, 6.5), ylim=(0, 10), xticks=n)

    constants = np.linspace(0, 10, 201)
    squared = ((Y[:, np.newaxis] - constants) ** 2).sum(axis=0)
    errors.plot(squared, constants, color=MUTED)
    errors.axhline(mean, color=ORANGE)
    errors.plot(((Y - mean) ** 2).sum(), mean, "o", color=ORANGE, markersize=6)
    errors.text(292, mean + 0.2, "smallest error", color=ORANGE, ha="right")
    errors.set(xlabel="sum of squared errors", ylabel="constant", xlim=(0, 300), ylim=(0, 10), xticks=(0, 150, 300))

    labels = np.arange(10)
    often = (Y[:, np.newaxis] == labels).sum(axis=0)
    counts.bar(labels, often, 0.7, color=[ORANGE if k == label else BLUE for k in labels])
    counts.text(label + 0.6, 2.85, f"majority: label {label}", color=ORANGE)
    counts.set(xlabel="target, as a label", ylabel="how often", xticks=labels, ylim=(0, 3.3), yticks=range(4))
    return figure


def ch03_linear_regression(models: SimpleNamespace) -> Figure:
    """A line is what keeps the residuals small; with powers as features the same fit bends."""
    census = tree().data / "us_states.csv"
    x, t = models.census.load_census(str(census), "poverty_pct", "income_2010")
    m, b = models.line_fit.fit_line(x, t)

    figure = new(2.9)
    line, curve = figure.subplots(1, 2)
    t, y = t / 1000, (m * x + b) / 1000
    line.vlines(x, t, y, color=PALE, linewidth=1.2)
    ends = np.array([x.min(), x.max()])
    line.plot(ends, (m * ends + b) / 1000, color=ORANGE)
    line.plot(x, t, "o", color=BLUE, markersize=4)
    line.text(18.1, t.max(), "District of\nColumbia", ha="right", va="center", color=MUTED, fontsize=8)
    line.text(18.6, 29.0, "a residual", color=MUTED, fontsize=8)
    line.text(9.0, 21.0, f"line: R² = {models.line_fit.r_squared(t, y):.2f}", color=ORANGE)
    line.set(xlabel="people in poverty, percent", ylabel="income 2010, thousand dollars")

    wages = tree().data / "earnings_by_experience.csv"
    x, t = models.census.load_census(str(wages), "experience", "mean_weekly_wage")
    curve.plot(x, t, "o", color=BLUE, markersize=4)
    for degree, colour, style, height in ((1, MUTED, "--", 560), (2, ORANGE, "-", 330)):
        F = models.linear_regression.polynomial_features(x, degree)
        y = F @ models.linear_regression.fit(F, t)
        curve.plot(x, y, style, color=colour)
        r = models.line_fit.r_squared(t, y)
        curve.text(27, height, f"degree {degree}: R² = {r:.2f}", color=colour, ha="center")
    curve.set(xlabel="years of experience", ylabel="mean weekly wage, dollars", ylim=(180, 820))
    return figure


def ch04_linear_classification(models: SimpleNamespace) -> Figure:
    """The boundary and its two half planes, w across it, and what the first digits of MNIST look like."""
    linear = models.linear_classifier
    w, b = np.array([2.0, -1.0]), 0.5
    figure = new(3.1)
    left, right = figure.subfigures(1, 2, width_ratios=(1.0, 1.15))

    plane = left.subplots()
    across, up = np.meshgrid(np.linspace(-4, 5, 451), np.linspace(-3, 6, 451))
    grid = np.column_stack([across.ravel(), up.ravel()])
    plane.pcolormesh(across, up, linear.predict(grid, w, b).reshape(across.shape), cmap=HALVES, rasterized=True)
    rng = np.random.default_rng(53)
    T = np.arange(44) % 2
    X = rng.normal(0, 0.95, (44, 2)) + np.where(T[:, np.newaxis] == 1, [2.3, 0.2], [-1.2, 2.4])
    scatter(plane, X, T, size=14)
    slope, intercept = linear.boundary(w, b)
    plane.plot(np.array([-4, 5]), slope * np.array([-4, 5]) + intercept, color=INK)
    foot = np.array([1.9, slope * 1.9 + intercept])
    arrow = {"arrowstyle": "-|>", "color": INK, "linewidth": 1.5, "shrinkA": 0, "shrinkB": 0}
    plane.annotate("", foot + w, foot, arrowprops=arrow)
    plane.text(*(foot + w + [0.2, 0.0]), "w", va="center", fontsize=10)
    plane.text(-3.8, 5.85, "h(x) < 0: class 0", color=BLUE, va="top")
    plane.text(4.8, -2.85, "h(x) > 0: class 1", color=ORANGE, ha="right")
    plane.set(xlim=(-4, 5), ylim=(-3, 6), xlabel="x[0]", ylabel="x[1]", aspect="equal")

    pixels, labels = first_digits(models.mnist.load_mnist, 20)
    for axes, x, label in zip(right.subplots(4, 5).flat, pixels, labels, strict=True):
        axes.imshow(x.reshape(28, 28), cmap="gray_r", vmin=0, vmax=1)
        axes.set(xticks=[], yticks=[])
        axes.set_title(f"{label}", loc="center", fontsize=8, pad=2)
        axes.spines[:].set(visible=True, color=PALE)
    return figure


def ch05_logistic_regression(models: SimpleNamespace) -> Figure:
    """Sigmoid and tanh squash a score; softmax makes positive numbers of a row of scores, with the sum 1."""
    a = np.linspace(-6, 6, 241)
    figure = new(2.6)
    curves, before, after = figure.subplots(1, 3, width_ratios=(1.7, 1.0, 1.0))
    for level in (-1, 0, 1):
        curves.axhline(level, color=PALE, linewidth=0.8)
    curves.axvline(0, color=PALE, linewidth=0.8)
    curves.plot(a, models.activations.tanh(a), "--", color=ORANGE)
    curves.plot(a, models.activations.sigmoid(a), color=BLUE)
    curves.plot(0, models.activations.sigmoid(0.0), "o", color=BLUE)
    curves.text(1.6, 0.66, "sigmoid(a)", color=BLUE)
    curves.text(-1.0, -0.62, "tanh(a)", color=ORANGE, ha="right")
    curves.text(-0.25, 0.52, "1/2", color=BLUE, ha="right")
    curves.set(xlabel="score a", xlim=(-6, 6), xticks=range(-6, 7, 2), yticks=(-1, 0, 1))

    A = np.array([[2.0, 0.5, -1.5, 1.0]])
    k = np.arange(A.shape[1])
    [Y] = models.activations.softmax(A)
    before.axhline(0, color=MUTED, linewidth=0.8)
    before.bar(k, A[0], 0.65, color=MUTED)
    for axes, heights, form in ((before, A[0], "{:g}"), (after, Y, "{:.2f}")):
        for x, height in zip(k, heights, strict=True):
            above = (0, 3) if height > 0 else (0, -3)
            axes.annotate(form.format(height).replace("-", "−"), (x, height), above, textcoords="offset points",
                          ha="center", va="bottom" if height > 0 else "top", fontsize=8)  # fmt: skip
    before.set(xlabel="class", ylabel="score", xticks=k, ylim=(-2.2, 2.6), yticks=(-2, -1, 0, 1, 2))
    after.bar(k, Y, 0.65, color=BLUE)
    after.set(xlabel="class", ylabel="probability", xticks=k, ylim=(0, 1), yticks=(0, 0.5, 1))
    after.set_title(f"their softmax: sum {Y.sum():g}", color=BLUE)
    before.set_title("a row of scores")
    return figure


def ch06_maximum_likelihood(models: SimpleNamespace) -> Figure:
    """Under the sample mean the samples are most probable, so it costs least; and what one probability costs."""
    nll, x, variance = models.likelihood.gaussian_nll, np.array([1.2, 0.4, 2.9, 1.7, 2.3]), 2.0
    best, other = models.likelihood.sample_mean(x), -1.0
    figure = new(2.7)
    samples, likelihood, cost = figure.subplots(1, 3)

    grid = np.linspace(-7, 7, 281)
    for mu, colour, style in ((other, BLUE, "--"), (best, ORANGE, "-")):
        density = np.exp([-nll(np.array([value]), mu, variance) for value in grid])
        samples.plot(grid, density, style, color=colour)
        samples.plot(x, np.exp([-nll(np.array([value]), mu, variance) for value in x]), "o", color=colour)
        side = {"x": mu - 0.9, "ha": "right"} if mu == other else {"x": mu + 0.9, "ha": "left"}
        samples.text(y=0.268, s=f"mu = {mu:g}".replace("-", "−"), color=colour, **side)
    samples.vlines(x, 0, np.exp([-nll(np.array([value]), best, variance) for value in x]), color=PALE, linewidth=1.2)
    samples.plot(x, np.zeros_like(x), "|", color=INK, markersize=9, markeredgewidth=1.4, clip_on=False)
    samples.set(xlabel="x: five samples", ylabel="p(x)", xlim=(-7, 7), ylim=(0, 0.31))
    samples.set(xticks=(-4, 0, 4), yticks=(0, 0.1, 0.2, 0.3))

    mus = np.linspace(-1.6, 5.0, 133)
    likelihood.plot(mus, [nll(x, mu, variance) for mu in mus], color=MUTED)
    likelihood.vlines(best, 0, nll(x, best, variance), color=PALE, linewidth=1.2)
    for mu, colour in ((other, BLUE), (best, ORANGE)):
        J = nll(x, mu, variance)
        likelihood.plot(mu, J, "o", color=colour, markersize=6)
        text = f"J = {J:.1f}" if mu == other else f"sample mean\n{best:g}: J = {J:.2f}"
        likelihood.annotate(text, (mu, J), (7, 0) if mu == other else (0, -7), textcoords="offset points", color=colour,
                            ha="left" if mu == other else "center", va="center" if mu == other else "top")  # fmt: skip
    likelihood.set(xlabel="mu", ylabel="J = −ln L of all five", xlim=(-1.8, 5.2), ylim=(0, 21), yticks=(0, 10, 20))

    y = np.linspace(0.004, 0.996, 249)
    for t, colour, style in ((1, ORANGE, "-"), (0, BLUE, "--")):
        costs = [models.likelihood.cross_entropy(np.array([t]), np.array([p])) for p in y]
        cost.plot(y, costs, style, color=colour)
    cost.plot(0.5, np.log(2), "o", color=INK)
    cost.annotate("ln 2", (0.5, np.log(2)), (0, 7), textcoords="offset points", ha="center")
    cost.text(0.13, 3.1, "t = 1:\n−ln y", color=ORANGE, va="center")
    cost.text(0.87, 3.1, "t = 0:\n−ln(1 − y)", color=BLUE, va="center", ha="right")
    cost.set(xlabel="y: probability of class 1", ylabel="cost of one sample", xlim=(0, 1), ylim=(0, 5))
    cost.set_xticks((0, 0.5, 1))
    return figure


def ch07_gradient_descent(models: SimpleNamespace) -> Figure:
    """A learning rate that arrives, one that jumps for ever, one that climbs out; and the same in a training."""
    figure = new(4.3)
    axes = figure.subplot_mosaic("abc;ddd", height_ratios=(1.0, 1.05))
    x = np.linspace(-4.4, 3.4, 157)
    for key, rate, steps, said in (
        ("a", 0.1, 12, "arrives"),
        ("b", 1.0, 8, "to and fro for ever"),
        ("c", 1.1, 3, "climbs out"),
    ):
        walk = np.array([models.descent.gradient_descent(lambda x: 2 * x + 1, 2.0, rate, n) for n in range(steps + 1)])
        axes[key].plot(x, x**2 + x, color=PALE)
        axes[key].plot(walk, walk**2 + walk, "o-", color=BLUE if key == "a" else ORANGE, linewidth=1.0, markersize=4)
        axes[key].plot(walk[0], walk[0] ** 2 + walk[0], "o", color=INK, markersize=5.5)
        axes[key].set_title(f"rate {rate:g}: {said}")
        axes[key].set(xlabel="x", ylim=(-1, 14), yticks=(0, 5, 10), xticks=(-4, -2, 0, 2))
    axes["a"].set_ylabel("J = x² + x")
    axes["a"].annotate("start", (2, 6), (-7, 2), textcoords="offset points", ha="right")
    for key in "bc":
        axes[key].tick_params(labelleft=False)

    with np.load(tree().data / "mnist" / "mnist_subset.npz") as data:
        X, labels = data["x_train"][:2000].reshape(2000, -1) / 255, data["y_train"][:2000].astype(int)
    X, T = models.given.add_bias(X), models.given.one_hot(labels, 10)
    for rate, epochs, colour, style in ((0.05, 16, MUTED, ":"), (0.5, 16, BLUE, "-"), (20.0, 3, ORANGE, "--")):
        _, costs = models.logistic_regression.train(X, T, rate / len(X), epochs)
        axes["d"].plot(costs, style, color=colour)
    axes["d"].plot(0, costs[0], "o", color=INK, clip_on=False, zorder=3)
    axes["d"].annotate("N ln 10", (0, costs[0]), (18, 4), textcoords="offset points")
    axes["d"].text(1.6, 6050, "0.01 = 20 / N: rises", color=ORANGE)
    axes["d"].text(15, 3800, "0.05 / N: slow", color=MUTED, ha="right")
    axes["d"].text(15, 1900, "0.5 / N: steep at first, then level", color=BLUE, ha="right")
    axes["d"].set_title("training on digits, three learning rates")
    axes["d"].set(xlabel="epoch", ylabel="cost, N = 2,000 digits", xlim=(0, 15), ylim=(0, 6900))
    axes["d"].set_yticks((0, 2000, 4000, 6000))
    return figure


def ch08_xor_and_donut(models: SimpleNamespace) -> Figure:
    """No line divides XOR or the donut; lifted by the product, or seen by the radius, a flat boundary does."""
    np.random.seed(8)  # the solutions draw from NumPy's own generator
    X, T = models.xor.make_xor(160)
    figure = new(5.9)
    flat, ring, radii = figure.add_subplot(2, 2, 1), figure.add_subplot(2, 2, 3), figure.add_subplot(2, 2, 4)
    lifted = figure.add_subplot(2, 2, 2, projection="3d")

    scatter(flat, X, T, size=14)
    flat.set(xlabel="x1", ylabel="x2", aspect="equal", xticks=(-1, 0, 1), yticks=(-1, 0, 1))
    flat.set_title("XOR: no line divides it")
    flat.legend(loc="center", handletextpad=0.2)
    lift(lifted, X, T, models.xor.xor_feature(X))

    X, T = models.donut.make_donut(240)
    r, angle = models.donut.donut_feature(X), np.arctan2(X[:, 1], X[:, 0])
    turn = np.linspace(0, 2 * np.pi + 0.05, 181)
    scatter(ring, X, T, size=14)
    ring.plot(7.5 * np.cos(turn), 7.5 * np.sin(turn), color=INK)
    ring.set(xlabel="x1", ylabel="x2", aspect="equal", xticks=(-10, 0, 10), yticks=(-10, 0, 10))
    ring.set_title("the donut: no line divides it")
    scatter(radii, np.column_stack([angle, r]), T, size=14)
    radii.axhline(7.5, color=INK)
    radii.text(3.2, 7.75, "x3 = 7.5", ha="right")
    radii.set(xlabel="angle", ylabel="x3 = radius", ylim=(0, 12.5), xlim=(-3.3, 3.3), xticks=(-np.pi, 0, np.pi))
    radii.set_xticklabels(["−π", "0", "π"])
    radii.set_title("seen by its radius: a flat boundary does")
    return figure


# ---------------------------------------------------------------- what several of them need


def new(height: float) -> Figure:
    """Return an empty figure of the width that all have; the height is in inches."""
    return Figure(figsize=(WIDTH, height), dpi=DPI, layout="constrained")


def scatter(axes: Axes, X: np.ndarray, T: np.ndarray, size: float) -> None:
    """Draw the points of two classes, told apart by colour and by mark."""
    for label, colour, mark, name in CLASSES:
        of_class = X[label == T]
        axes.scatter(of_class[:, 0], of_class[:, 1], size, color=colour, marker=mark, linewidths=0, label=name)


def lift(axes: Axes3D, X: np.ndarray, T: np.ndarray, x3: np.ndarray) -> None:
    """Draw two classes in three dimensions, and between them the plane x3 = 0: it hides what lies below."""
    axes.computed_zorder = False
    for label, colour, mark, _ in CLASSES:
        x, y, z = np.column_stack([X, x3])[label == T].T
        order = 1 if z.mean() < 0 else 3
        axes.scatter(x, y, z, s=12, color=colour, marker=mark, linewidths=0, depthshade=False, zorder=order)
    x1, x2 = np.meshgrid([-1.6, 1.6], [-1.6, 1.6])
    axes.plot_surface(x1, x2, np.zeros_like(x1), color="#9aa3af", alpha=0.45, shade=False, zorder=2)
    axes.set(xlabel="x1", ylabel="x2", xticks=(-1, 0, 1), yticks=(-1, 0, 1), zticks=(-1, 0, 1), zlim=(-1.7, 1.7))
    axes.set_zlabel("x3", labelpad=-4)
    axes.tick_params(pad=0)
    axes.view_init(elev=14, azim=-60)
    axes.set_box_aspect((1, 1, 0.85), zoom=1.06)
    axes.set_title("lifted to x3 = x1 x2: a plane does")


def first_digits(load_mnist: Callable[[str], tuple[np.ndarray, np.ndarray]], n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return pixels and labels of the first n digits, read from a file in Kaggle's layout."""
    with np.load(tree().data / "mnist" / "mnist_subset.npz") as data:
        table = np.column_stack([data["y_train"][:n], data["x_train"][:n].reshape(n, -1)])
    header = "label," + ",".join(f"pixel{i}" for i in range(784))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.csv"
        np.savetxt(path, table, "%d", ",", header=header, comments="")
        return load_mnist(str(path))


# ---------------------------------------------------------------- from a function to a file

DRAWN = (
    ch01_train_and_predict, ch03_linear_regression, ch04_linear_classification, ch05_logistic_regression,
    ch06_maximum_likelihood, ch07_gradient_descent, ch08_xor_and_donut,
)  # fmt: skip
"""What draws: each function is called like its assignment."""


def solutions(assignment: str) -> SimpleNamespace:
    """Return the solved modules of an assignment, and those that are given."""
    beside = reference.siblings(catalog.assignment(assignment))
    modules: dict[str, ModuleType] = {
        name: reference.load(path, beside) for name, path in beside.items() if name != "explore"
    }
    return SimpleNamespace(**modules)


def png(figure: Figure) -> bytes:
    """Return a figure as a PNG with a palette: flat colours need no more, and the file gets a third of the size."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    image = Image.fromarray(np.asarray(canvas.buffer_rgba())[:, :, :3])
    small = io.BytesIO()
    palette = image.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    palette.save(small, "PNG", optimize=True)
    return small.getvalue()


def draw(folder: Path) -> list[Path]:
    """Draw every picture into a folder and return their files."""
    files = []
    for picture in DRAWN:
        with matplotlib.style.context(["default", STYLE]):
            path = folder / picture.__name__ / "picture.png"
            write(path, png(picture(solutions(picture.__name__))))
        files.append(path)
    return files


if __name__ == "__main__":
    for written in draw(Path(sys.argv[1]) if len(sys.argv) > 1 else tree().assignments):
        print(f"{written}: {written.stat().st_size / 1000:.0f} kB")
