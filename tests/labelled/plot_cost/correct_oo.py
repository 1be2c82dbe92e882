# correct: subplots, epochs counted from 1
import matplotlib.pyplot as plt

def plot_cost(costs):
    fig, ax = plt.subplots()
    ax.plot(range(1, len(costs) + 1), costs, "r-")
    ax.set(xlabel="epoch", ylabel="cost", title="Training")
    return fig
