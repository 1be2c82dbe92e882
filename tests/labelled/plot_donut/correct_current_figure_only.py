# pyplot only, nothing returned
import matplotlib.pyplot as plt

def plot_donut(X, T):
    plt.figure()
    plt.scatter(X[:, 0], X[:, 1], c=T, s=100, alpha=0.5)
    plt.axis("equal")
