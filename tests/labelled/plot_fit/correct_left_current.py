# correct: stateful pyplot, nothing returned, the figure is left the current one
import matplotlib.pyplot as plt

def plot_fit(x, t, m, b):
    plt.figure()
    plt.plot(x, t, "bo")
    xs = sorted(x)
    plt.plot(xs, [m * v + b for v in xs], "g-")
    plt.xlabel("feature")
    plt.ylabel("value")
