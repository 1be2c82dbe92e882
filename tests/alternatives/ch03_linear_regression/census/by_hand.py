# Lines are split by hand; lists come out; the figure is left the current one.
import matplotlib.pyplot as plt


def load_census(path, feature, target):
    f = open(path)
    header = f.readline().strip().split(",")
    i, j = header.index(feature), header.index(target)
    x, t = [], []
    for line in f:
        cells = line.strip().split(",")
        x.append(float(cells[i]))
        t.append(float(cells[j]))
    f.close()
    return x, t


def best_feature(path, target):
    with open(path) as f:
        rows = [line.rstrip("\n").split(",") for line in f if line.strip()]
    scores = {}
    for name in rows[0]:
        if name == target:
            continue
        try:
            x, t = load_census(path, name, target)
        except ValueError:
            continue
        n = len(x)
        mx, mt = sum(x) / n, sum(t) / n
        sxt = sum((a - mx) * (c - mt) for a, c in zip(x, t))
        sxx = sum((a - mx) ** 2 for a in x)
        m = sxt / sxx
        scores[name] = -sum((c - mt - m * (a - mx)) ** 2 for a, c in zip(x, t))
    return sorted(scores, key=scores.get)[-1]


def plot_fit(x, t, m, b):
    plt.plot(x, t, "ko", label="data")
    lo, hi = min(x) - 1, max(x) + 1
    plt.plot([lo, hi], [m * lo + b, m * hi + b], "r-", label="line")
    plt.legend()
    plt.gca().set(xlabel="x", ylabel="t")
