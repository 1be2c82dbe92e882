# a step is taken before the counter is looked at, so steps = 0 moves as well
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    done = 0
    while True:
        x = x - learning_rate * gradient(x)
        done += 1
        if done >= steps:
            return x
