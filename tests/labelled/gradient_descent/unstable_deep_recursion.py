# unstable: one recursion level a step, stops with RecursionError at some thousand steps
def gradient_descent(gradient, x0, learning_rate, steps):
    if steps == 0:
        return x0 * 1.0
    return gradient_descent(gradient, x0 - learning_rate * gradient(x0), learning_rate, steps - 1)
