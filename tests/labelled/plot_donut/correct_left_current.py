# pyplot calls, figure left the current one
import matplotlib.pyplot as plt


def plot_donut(X, T):
    plt.figure()
    plt.scatter(X[:,0], X[:,1], c=T)
    plt.axis('equal')
