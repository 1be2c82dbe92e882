# if not costs: has no truth value for an array
import matplotlib.pyplot as plt


def plot_cost(costs):
    if not costs:
        raise ValueError("no costs")
    fig = plt.figure()
    plt.plot(costs)
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return fig
