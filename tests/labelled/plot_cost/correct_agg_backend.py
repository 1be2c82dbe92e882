# chooses the Agg backend at the top, as scripts on servers do
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

def plot_cost(costs):
    figure, axes = plt.subplots(1, 1, figsize=(6, 4), dpi=100)
    axes.plot(list(costs), lw=1.5)
    axes.set_xlabel("Epoch")
    axes.set_ylabel("Loss")
    figure.tight_layout()
    return figure
