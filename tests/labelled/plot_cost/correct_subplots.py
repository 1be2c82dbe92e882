# plt.subplots and ax.set
import matplotlib.pyplot as plt


def plot_cost(costs):
    fig, ax = plt.subplots(figsize=(6, 4))
    ax.plot(range(len(costs)), costs)
    ax.set(xlabel="epoch", ylabel="cost")
    return fig
