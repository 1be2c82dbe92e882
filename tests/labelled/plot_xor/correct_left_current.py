# old tutorial style with 111 and Axes3D imported, nothing is returned
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d import Axes3D

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection='3d')
    ax.scatter(X[:,0], X[:,1], X[:,0]*X[:,1], c=T)
    plt.title('XOR')
