# returns the pair (x, history)
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    history = []
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        history.append(x)
    return x, history
