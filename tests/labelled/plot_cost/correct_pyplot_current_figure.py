# plt.figure, plt.plot, and plt.gcf at the end
import matplotlib.pyplot as plt

def plot_cost(costs):
    plt.figure(figsize=(8, 5))
    plt.plot(range(len(costs)), costs, "b-", linewidth=2)
    plt.title("Cost during training")
    plt.xlabel("Iterations")
    plt.ylabel("Cost")
    plt.grid(True)
    return plt.gcf()
