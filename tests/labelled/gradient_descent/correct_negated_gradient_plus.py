# goes downhill by adding the negative gradient, from a deep copy
import copy


def gradient_descent(gradient, x0, learning_rate, steps):
    def downhill(x):
        return -1.0 * gradient(x)

    x = copy.deepcopy(x0)
    for epoch in range(0, steps, 1):
        delta = learning_rate * downhill(x)
        x = x + delta
    return x
