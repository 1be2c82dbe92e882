# one figure made at import: the second call draws into the first picture
import matplotlib.pyplot as plt

fig, ax = plt.subplots()

def plot_cost(costs):
    ax.plot(costs)
    ax.set_xlabel("epoch")
    ax.set_ylabel("cost")
    return fig
