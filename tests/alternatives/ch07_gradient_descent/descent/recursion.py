# Recursion: the rest of the walk from the next point.
def gradient_descent(gradient, x0, learning_rate, steps):
    if steps == 0:
        return x0
    return gradient_descent(gradient, x0 - learning_rate * gradient(x0), learning_rate, steps - 1)
