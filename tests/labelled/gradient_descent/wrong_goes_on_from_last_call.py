# a default list remembers the path of the call before, and the walk goes on from there
def gradient_descent(gradient, x0, learning_rate, steps, path=[]):
    if not path:
        path.append(x0)
    for _ in range(steps):
        path.append(path[-1] - learning_rate * gradient(path[-1]))
    return path[-1]
