# a style sheet, German labels
import matplotlib.pyplot as plt


def plot_cost(costs):
    with plt.style.context("ggplot"):
        fig, ax = plt.subplots()
        ax.plot(costs)
        ax.set_xlabel("Epoche")
        ax.set_ylabel("Kosten")
    return fig
